import { DatabaseOutbox } from './database-outbox.ts';
import { LocalOutbox } from './local-outbox.ts';
import type { Outbox } from './outbox.ts';

/** Some browsers neither give a database nor say no. */
const PATIENCE_MS = 2_000;

/** What forms of an earlier version, or a visit without a database, left in localStorage moves in. */
async function moveIn(from: Outbox, to: Outbox): Promise<void> {
  for (const submission of await from.all()) {
    await to.put(submission);
    const arrived = await to.all();
    // Taken away only once it is seen to be there.
    if (arrived.some(({ id }) => id === submission.id)) await from.remove(submission.id);
  }
}

/** The outbox of this device. */
export async function openOutbox(): Promise<Outbox> {
  const local = new LocalOutbox();
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const database = await Promise.race([DatabaseOutbox.open().catch(() => null), patience]);
  if (!database) return local;
  await moveIn(local, database);
  return database;
}
