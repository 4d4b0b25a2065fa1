/** How long entries of the audit log are kept, in days. The database refuses to forget sooner. */
export const AUDIT_RETENTION = { least: 30, most: 3650, usual: 365 } as const;
