import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Submission } from '#lib/core/form/check-draft.ts';
import { isSubmission } from './is-submission.ts';
import type { Outbox } from './outbox.ts';

interface Kept extends DBSchema {
  outbox: { key: string; value: Submission };
}

const VERSION = 1;

const age = ({ timestamp }: Submission): string => timestamp ?? '';

/** The browser's database: room for a day offline, and in reach of a service worker. */
export class DatabaseOutbox implements Outbox {
  readonly #database: IDBPDatabase<Kept>;

  private constructor(database: IDBPDatabase<Kept>) {
    this.#database = database;
  }

  /** @throws DOMException where the browser gives no database. */
  static async open(): Promise<DatabaseOutbox> {
    const database = await openDB<Kept>('earshot', VERSION, {
      upgrade: (fresh) => void fresh.createObjectStore('outbox', { keyPath: 'id' }),
    });
    return new DatabaseOutbox(database);
  }

  async all(): Promise<Submission[]> {
    const kept = await this.#database.getAll('outbox').catch(() => []);
    return kept.filter(isSubmission).sort((one, two) => (age(one) < age(two) ? -1 : 1));
  }

  async put(submission: Submission): Promise<void> {
    await this.#database.put('outbox', submission).catch(() => {});
  }

  async remove(id: string): Promise<void> {
    await this.#database.delete('outbox', id).catch(() => {});
  }
}
