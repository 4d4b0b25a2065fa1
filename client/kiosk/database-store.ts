import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KioskFacts, KioskStore } from './kiosk-store.ts';
import type { Piece, QueueSummary } from './piece.ts';

interface Kept extends DBSchema {
  queue: { key: string; value: Piece; indexes: { refused: number } };
  facts: { key: string; value: unknown };
}

const VERSION = 1;
const STRICT = { durability: 'strict' } as const;

/** The browser's database; service worker and every tab have the same. */
export class DatabaseStore implements KioskStore {
  readonly durable = true;
  readonly #database: IDBPDatabase<Kept>;

  private constructor(database: IDBPDatabase<Kept>) {
    this.#database = database;
  }

  /** @throws DOMException where the browser gives no database. */
  static async open(): Promise<DatabaseStore> {
    const database = await openDB<Kept>('earshot-kiosk', VERSION, {
      upgrade: (fresh) => {
        fresh
          .createObjectStore('queue', { keyPath: 'id' })
          .createIndex('refused', 'refusal.status');
        fresh.createObjectStore('facts');
      },
    });
    return new DatabaseStore(database);
  }

  async put(piece: Piece): Promise<void> {
    const change = this.#database.transaction('queue', 'readwrite', STRICT);
    await Promise.all([change.store.put(piece), change.done]);
  }

  async drop(id: string): Promise<void> {
    await this.#database.delete('queue', id);
  }

  async next(after: string): Promise<Piece | undefined> {
    const [piece] = await this.#database.getAll('queue', IDBKeyRange.lowerBound(after, true), 1);
    return piece;
  }

  refused(): Promise<Piece[]> {
    return this.#database.getAllFromIndex('queue', 'refused');
  }

  async summary(): Promise<QueueSummary> {
    const { store, done } = this.#database.transaction('queue');
    const [waiting, refused, [oldest]] = await Promise.all([
      store.count(),
      store.index('refused').count(),
      store.getAll(null, 1),
      done,
    ]);
    return { waiting, refused, oldestAt: oldest?.submission.timestamp ?? null };
  }

  async read<Name extends keyof KioskFacts>(name: Name): Promise<KioskFacts[Name] | undefined> {
    // Only `write` puts anything there.
    const kept: unknown = await this.#database.get('facts', name);
    return kept as KioskFacts[Name] | undefined;
  }

  async write<Name extends keyof KioskFacts>(name: Name, value: KioskFacts[Name]): Promise<void> {
    await this.#database.put('facts', value, name);
  }

  async forget(name: keyof KioskFacts): Promise<void> {
    await this.#database.delete('facts', name);
  }
}
