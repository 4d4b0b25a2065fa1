/** The namespaces of what customers see, in every language; all others are the team's. */
export const FORM_NAMESPACES = ['card', 'contact', 'form', 'kiosk', 'link', 'voice', 'widget'];
