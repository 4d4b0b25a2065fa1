/** What feedback says without the team's doing; nobody takes these names for a place. */
export const OWN_SOURCES = ['form', 'widget', 'kiosk', 'api', 'mcp', 'import', 'demo'] as const;
