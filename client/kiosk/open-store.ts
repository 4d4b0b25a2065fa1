import { DatabaseStore } from './database-store.ts';
import type { KioskStore } from './kiosk-store.ts';
import { MemoryStore } from './memory-store.ts';

/** Some browsers neither give a database nor say no. */
const PATIENCE_MS = 5_000;

export async function openStore(): Promise<KioskStore> {
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const database = await Promise.race([DatabaseStore.open().catch(() => null), patience]);
  return database ?? new MemoryStore();
}
