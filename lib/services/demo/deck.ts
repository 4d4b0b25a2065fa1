/** Deals everything once, in any order, before it deals anything again. */
export class Deck<T> {
  readonly #cards: readonly T[];
  #left: T[] = [];

  constructor(cards: readonly T[]) {
    this.#cards = cards;
  }

  /** @returns undefined only where there are no cards at all. */
  deal(): T | undefined {
    if (this.#left.length === 0) this.#left = [...this.#cards];
    const index = Math.floor(Math.random() * this.#left.length);
    return this.#left.splice(index, 1)[0];
  }
}
