import type { Lexicon } from './lexicon.ts';

export type Role = 'opinion' | Negator | 'booster' | 'dampener' | 'contrast';
/** Turns what follows, what precedes, or either ('nicht gut', 'gefällt mir nicht'). */
export type Negator = 'negator' | 'trailing' | 'either';

export interface Entry {
  readonly role: Role;
  /** −3 … 3; 0 unless the role is 'opinion'. */
  readonly weight: number;
  /** Set where the entry holds its own negation ('not bad'): no other word turns it. */
  readonly settled?: true;
}

/** Every word, stem and phrase of a lexicon as it is written there, with its part to play. */
export function* lexiconEntries(lexicon: Lexicon): Generator<{ word: string; entry: Entry }> {
  const negators = new Set(split(lexicon.negators));
  const trailing = new Set(split(lexicon.trailingNegators ?? ''));
  const opinions: readonly (readonly [number, string])[] = [
    [3, lexicon.great],
    [2, lexicon.good],
    [1, lexicon.fine],
    [-1, lexicon.weak],
    [-2, lexicon.bad],
    [-3, lexicon.awful],
  ];
  for (const [weight, list] of opinions) {
    for (const word of split(list)) {
      const [first = ''] = word.split('_');
      const settled = first !== word && negators.has(first);
      yield { word, entry: { role: 'opinion', weight, ...(settled && { settled }) } };
    }
  }
  // These come last, and so win where a word is both grammar and opinion.
  yield* words(lexicon.boosters, 'booster');
  yield* words(lexicon.dampeners, 'dampener');
  yield* words([...trailing].join(' '), 'trailing');
  for (const word of negators) {
    yield { word, entry: { role: trailing.has(word) ? 'either' : 'negator', weight: 0 } };
  }
  yield* words(lexicon.contrasts, 'contrast');
}

function* words(list: string, role: Role): Generator<{ word: string; entry: Entry }> {
  for (const word of split(list)) yield { word, entry: { role, weight: 0 } };
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
