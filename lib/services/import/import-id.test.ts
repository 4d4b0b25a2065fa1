import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type ImportedWords, importId } from './import-id.ts';

const row: fc.Arbitrary<ImportedWords> = fc.record({
  source: fc.string(),
  timestamp: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
  customerName: fc.string({ unit: 'binary' }),
  feedback: fc.string({ unit: 'binary' }),
  rating: fc.integer({ min: 1, max: 5 }),
});

const timeOf = (id: string) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

describe('the id of an imported row', () => {
  it('is a UUIDv7 of the moment it was given', () => {
    fc.assert(
      fc.property(row, (words) => {
        const id = importId(words);
        expect(z.uuidv7().safeParse(id).success).toBe(true);
        const at = words.timestamp?.getTime() ?? 0;
        expect(timeOf(id)).toBe(Math.min(Math.max(at, 0), 2 ** 48 - 1));
      }),
    );
  });

  it('is one for one row, another for another', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        expect(importId(structuredClone(one))).toBe(importId(one));
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(importId(one) === importId(other)).toBe(same);
      }),
    );
  });

  it('does not mistake a border between words for another', () => {
    const words = { source: 'import', timestamp: null, rating: 3 };
    expect(importId({ ...words, customerName: 'a', feedback: 'bc' })).not.toBe(
      importId({ ...words, customerName: 'ab', feedback: 'c' }),
    );
  });
});
