import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSearch, readSearch } from './search.ts';
import { searchKeys } from './search-keys.ts';

const found = (search: string, ...texts: string[]) => matchesSearch(readSearch(search), ...texts);

describe('a search', () => {
  it.each([
    ['queue', 'The QUEUE was long'],
    ['refund', 'Refunds take weeks'],
    ['Café creme', 'crème at the cafe'],
    ['strasse', 'Große Straße 5'],
    ['istanbul', 'İSTANBUL'],
    ['isik', 'IŞIK, ışık'],
    ['смелыи', 'Смелый'],
    ['τελος', 'ΤΕΛΟΣ'],
    ['القران', 'القُرآن'],
    ['wi-fi', 'The Wi-Fi is slow'],
    ["don't", 'I don’t know'],
    ['50%', '50 % off'],
    ['東京', '昨日東京タワーへ'],
    ['茶', '緑茶がおいしい'],
    ['客服 配送', '配送很慢，但是客服很好'],
    ['บริการ', 'พนักงานบริการดี'],
    ['배송', '배송이 너무 느려요'],
    ['ﾗｰﾒﾝ', 'ラーメンが好き'],
    ['👍', 'Nice 👍🏽!'],
    ['"far too long"', 'It was far too long.'],
    ['“far too”', 'It was far too long.'],
    ['long "far too', 'far too long'],
  ])('%j finds %j', (search, text) => {
    expect(found(search, text)).toBe(true);
    const { keys } = readSearch(search);
    expect(searchKeys(text)).toEqual(expect.arrayContaining(keys));
  });

  it.each([
    ['queue', 'The line was long'],
    ['fund', 'Refunds take weeks'],
    ['to', 'tomorrow'],
    ['long queue', 'The queue was short'],
    ['"too far"', 'It was far too long.'],
    ['"far to"', 'It was far too long.'],
    ['かき', 'がき'],
    ['京東', '昨日東京タワーへ'],
    ['%', '100 % fine'],
    ['.*', 'anything'],
  ])('%j does not find %j', (search, text) => {
    expect(found(search, text) && readSearch(search).words > 0).toBe(false);
  });

  it('wants every word, in the text or in the name', () => {
    expect(found('ada queue', 'Ada Lovelace', 'The queue')).toBe(true);
    expect(found('ada "lovelace the"', 'Ada Lovelace', 'The queue')).toBe(false);
    expect(found('ada coffee', 'Ada Lovelace', 'The queue')).toBe(false);
  });

  it('finds every text by any of its words, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, fc.nat(), (any, start) => {
        const search = [...any].slice(start % (any.length + 1)).join('');
        const whole = readSearch(any);
        expect(matchesSearch(whole, any)).toBe(true);
        expect(searchKeys(any)).toEqual(expect.arrayContaining(whole.keys));
        // What matches must have the keys, or the index would hide it.
        const part = readSearch(search);
        if (!matchesSearch(part, any)) return;
        expect(searchKeys(any)).toEqual(expect.arrayContaining(part.keys));
      }),
    );
  });

  it('keeps clear of the keys that the database makes itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        for (const key of searchKeys(any)) expect(key).toBeGreaterThan(0);
      }),
    );
  });
});
