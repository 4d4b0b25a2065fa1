/** How long a customer's contact is kept, in days. */
export const FOLLOW_UP_DAYS = { least: 1, most: 365, usual: 90 } as const;
