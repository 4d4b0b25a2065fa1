/** A place in a statement's text that stands for something checked. */
export type Reference =
  | { kind: 'figure'; index: number }
  | { kind: 'name'; index: number; of: 'topic' | 'source' | 'language' }
  | { kind: 'quote'; index: number }
  | { kind: 'period' }
  | { kind: 'before' };

const REFERENCE = /\[\[(?:f([1-9]\d?)(?:\.(topic|source|language))?|q([1-9])|(period|before))\]\]/g;

function referenceOf([, figure, name, quote, period]: RegExpMatchArray): Reference {
  if (quote !== undefined) return { kind: 'quote', index: Number(quote) - 1 };
  if (period === 'period' || period === 'before') return { kind: period };
  const index = Number(figure) - 1;
  if (name === 'topic' || name === 'source' || name === 'language') {
    return { kind: 'name', index, of: name };
  }
  return { kind: 'figure', index };
}

/** A statement's text, cut into what is written and what is referred to. */
export function splitText(text: string): (string | Reference)[] {
  const parts: (string | Reference)[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    parts.push(text.slice(end, match.index), referenceOf(match));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}
