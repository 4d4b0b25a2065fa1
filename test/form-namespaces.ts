/** The namespaces of what customers see, in every language; all others are the team's. */
export const FORM_NAMESPACES = ['card', 'form', 'kiosk', 'link', 'widget'];
