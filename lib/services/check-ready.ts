import { pingDatabase } from '#lib/data/ping-database.ts';
import { database } from '#lib/infra/database.ts';

/** Whether submissions can be stored now; rejects with AppError `unavailable` when not. */
export function checkReady(): Promise<void> {
  return pingDatabase(database());
}
