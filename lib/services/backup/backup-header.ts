import * as z from 'zod/mini';

/** The first line of a backup. */
export const backupHeaderSchema = z.object({
  earshot: z.literal('backup'),
  format: z.literal(1),
  at: z.iso.datetime(),
  /** What the database it was taken from had. */
  migrations: z.array(z.string()),
});
export type BackupHeader = z.output<typeof backupHeaderSchema>;

/** What stands between the rows: whose follow, how many they were, and how many there are in all. */
export const backupMarkSchema = z.union([
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.object({ rows: z.int() }),
  z.object({ end: z.literal(true), tables: z.record(z.string(), z.int()) }),
]);
