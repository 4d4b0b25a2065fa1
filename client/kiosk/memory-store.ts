import type { KioskFacts, KioskStore } from './kiosk-store.ts';
import type { Piece, QueueSummary } from './piece.ts';

const byId = (one: Piece, two: Piece) => (one.id < two.id ? -1 : 1);

/** Where a browser gives no database: what waits is there until the page is closed. */
export class MemoryStore implements KioskStore {
  readonly durable = false;
  readonly #pieces = new Map<string, Piece>();
  #facts: Partial<KioskFacts> = {};

  async put(piece: Piece): Promise<void> {
    this.#pieces.set(piece.id, piece);
  }

  async drop(id: string): Promise<void> {
    this.#pieces.delete(id);
  }

  async next(after: string): Promise<Piece | undefined> {
    return this.#sorted().find(({ id }) => id > after);
  }

  async refused(): Promise<Piece[]> {
    return this.#sorted().filter(({ refusal }) => refusal);
  }

  async summary(): Promise<QueueSummary> {
    const pieces = this.#sorted();
    return {
      waiting: pieces.length,
      refused: pieces.filter(({ refusal }) => refusal).length,
      oldestAt: pieces[0]?.submission.timestamp ?? null,
    };
  }

  async read<Name extends keyof KioskFacts>(name: Name): Promise<KioskFacts[Name] | undefined> {
    return this.#facts[name];
  }

  async write<Name extends keyof KioskFacts>(name: Name, value: KioskFacts[Name]): Promise<void> {
    this.#facts = { ...this.#facts, [name]: value };
  }

  async forget(name: keyof KioskFacts): Promise<void> {
    const { [name]: _, ...left } = this.#facts;
    this.#facts = left;
  }

  #sorted(): Piece[] {
    return [...this.#pieces.values()].sort(byId);
  }
}
