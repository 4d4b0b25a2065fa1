import { foldText } from './fold-text.ts';
import { GAP, readSearch } from './search.ts';
import { wordsWithPlaces } from './split-words.ts';

/** From one UTF-16 position to another, the end left out. */
export type Span = readonly [start: number, end: number];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text as a search sees it, and for each position the letter of the original it comes from. */
interface Seen {
  text: string;
  /** Null for what stands between words. */
  places: (Span | null)[];
}

/** The folded text, letter by letter. */
function foldWithPlaces(text: string): { folded: string; places: Span[] } {
  let folded = '';
  const places: Span[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const letters = foldText(segment);
    folded += letters;
    for (let unit = 0; unit < letters.length; unit += 1) {
      places.push([index, index + segment.length]);
    }
  }
  return { folded, places };
}

/** Its words with one gap around each, as `matchesSearch` lays them out. */
function seenBySearch(original: string): Seen {
  const { folded, places } = foldWithPlaces(original);
  const seen: Seen = { text: GAP, places: [null] };
  for (const { word, at } of wordsWithPlaces(folded)) {
    seen.text += word + GAP;
    seen.places.push(...places.slice(at, at + word.length), null);
  }
  return seen;
}

/** Overlapping spans as one. */
function merge(spans: Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/**
 * Where a text holds what a search looks for, by the same rules: words by their beginning, phrases
 * as they are, whatever the case and the accents. Whole letters, in order, none twice.
 */
export function findMatches(text: string, search: string): Span[] {
  const seen = seenBySearch(text);
  const spans: Span[] = [];
  for (const part of readSearch(search).parts) {
    for (let at = seen.text.indexOf(part); at !== -1; at = seen.text.indexOf(part, at + 1)) {
      const letters = seen.places.slice(at, at + part.length).filter((place) => place !== null);
      const [first, last] = [letters[0], letters.at(-1)];
      if (first && last) spans.push([first[0], last[1]]);
    }
  }
  return merge(spans);
}
