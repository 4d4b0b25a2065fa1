/** How long feedback may be kept, in days; without a number it is kept for ever. */
export const FEEDBACK_RETENTION = { least: 30, most: 3650 } as const;
