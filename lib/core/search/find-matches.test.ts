import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';
import { matchesSearch, readSearch } from './search.ts';

const found = (text: string, search: string) =>
  findMatches(text, search).map(([start, end]) => text.slice(start, end));

describe('what a search marks', () => {
  it('is the beginnings it found, whatever the case and the accents', () => {
    expect(found('El ENVÍO llegó. Envios gratis.', 'envío')).toEqual(['ENVÍO', 'Envio']);
    expect(found('Cafe\u0301 und Straße', 'cafe strasse')).toEqual(['Cafe\u0301', 'Straße']);
    expect(found('Шоколад, ёж', 'ЕЖ')).toEqual(['ёж']);
    expect(found('昨日東京タワーへ', '東京')).toEqual(['東京']);
    expect(found('Refund of funds', 'fund')).toEqual(['fund']);
  });

  it('is a phrase as one', () => {
    expect(found('It was far too long, too far', '"far too"')).toEqual(['far too']);
  });

  it('is a whole letter where a search ends inside one', () => {
    expect(found('Straße', 'stras')).toEqual(['Straß']);
  });

  it('is nothing for a search without words', () => {
    expect(found('100 % fine', '')).toEqual([]);
    expect(found('100 % fine', ' % " <>')).toEqual([]);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  it('never leaves the text, runs backwards or overlaps', () => {
    fc.assert(
      fc.property(text, text, (words, search) => {
        let before = -1;
        for (const [start, end] of findMatches(words, search)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          before = end;
        }
      }),
    );
  });

  it('is something wherever the search finds the text', () => {
    const word = fc.constantFrom(
      'café',
      'ENVÍO',
      'delivery',
      'la',
      '東京タワー',
      '👍',
      'Straße',
      'ёж',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.array(word, { minLength: 1 }),
        (some, asked) => {
          const [words, search] = [some.join(' '), asked.slice(0, 3).join(' ')];
          if (!matchesSearch(readSearch(search), words)) return;
          expect(findMatches(words, search)).not.toEqual([]);
        },
      ),
    );
  });
});
