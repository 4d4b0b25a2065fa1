import type { Figure, ReportQuote, Statement } from './report.ts';

/** What a writer may refer to, numbered from 1. */
export interface Referable {
  figure(number: number): Figure | undefined;
  quote(number: number): ReportQuote | undefined;
}

const REFERENCE = /\[\[\s*([FfQq])(\d{1,4})(?:\.(topic|source|language))?\s*\]\]/g;

/** @returns the place of an item in a list, which gets it if it is new; from 1. */
function placeIn<Item>(list: Item[], item: Item): number {
  const place = list.indexOf(item);
  return place >= 0 ? place + 1 : list.push(item);
}

/**
 * A statement whose references are to a catalogue (`[[F12]]`, `[[F12.topic]]`, `[[Q3]]`), as reports
 * keep it. What is in no catalogue stays as written, for the check to find.
 */
export function resolveStatement(text: string, known: Referable): Statement {
  const figures: Figure[] = [];
  const quotes: ReportQuote[] = [];
  const resolved = text.replace(REFERENCE, (whole, kind: string, digits: string, name?: string) => {
    if (kind.toUpperCase() === 'Q') {
      const quote = known.quote(Number(digits));
      return quote && !name ? `[[q${placeIn(quotes, quote)}]]` : whole;
    }
    const figure = known.figure(Number(digits));
    if (!figure) return whole;
    return `[[f${placeIn(figures, figure)}${name ? `.${name}` : ''}]]`;
  });
  return { text: resolved.trim(), figures, quotes };
}
