import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, defuseCell, restoreCell } from './csv.ts';
import { CsvReader } from './csv-reader.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const nasty = fc.oneof(
  text,
  fc
    .array(
      fc.constantFrom('"', "'", ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', ' ', 'a', '😀'),
    )
    .map((parts) => parts.join('')),
);
const table = fc.array(fc.array(nasty, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

function readInPieces(csv: string, separator: string, lengths: number[]): string[][] {
  const reader = new CsvReader(separator);
  const records: string[][] = [];
  let start = 0;
  for (const length of lengths) {
    records.push(...reader.push(csv.slice(start, start + length)));
    start += length;
  }
  records.push(...reader.push(csv.slice(start)), ...reader.end());
  return records;
}

describe('CSV', () => {
  it('reads back what it wrote, however it is cut', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat({ max: 9 })), (rows, lengths) => {
        const csv = rows.map(csvLine).join('');
        const read = readInPieces(csv, ',', lengths).map((record) => record.map(restoreCell));
        expect(read).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same however it is cut, whatever it is', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(',', ';', '\t'), fc.array(fc.nat(3)), (csv, by, cuts) => {
        const outcome = (lengths: number[]) => {
          try {
            return readInPieces(csv, by, lengths);
          } catch (error) {
            return String(error);
          }
        };
        expect(outcome(cuts)).toEqual(outcome([]));
      }),
    );
  });

  it('writes no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(nasty, (cell) => {
        expect(defuseCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(restoreCell(defuseCell(cell))).toBe(cell);
      }),
    );
    expect(csvLine(['=1+1', '@SUM(A1)', '-2', -2, "it's", "'=x"])).toBe(
      "'=1+1,'@SUM(A1),'-2,-2,it's,''=x\r\n",
    );
    expect(csvLine(['a "b"', 'c,d', 'e\nf', ''])).toBe('"a ""b""","c,d","e\nf",\r\n');
  });

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['"x\r\ny",z\n\n', [['x\r\ny', 'z'], ['']]],
    ['a "b" c,"d" e\n', [['a "b" c', 'd e']]],
    ['', []],
  ])('reads %j', (csv, records) => {
    expect(readInPieces(csv, ',', [])).toEqual(records);
  });

  it('refuses what never ends', () => {
    expect(() => new CsvReader(',').push('x'.repeat(1_000_001))).toThrow('Record 1 has more than');
    expect(() => new CsvReader(',').push(`a\n"${'x,\n'.repeat(400_000)}`)).toThrow('Record 2');
    expect(() => new CsvReader(',').push(','.repeat(1_000_001))).toThrow('Record 1');
    expect(() => readInPieces('a\n"b', ',', [])).toThrow('A quotation mark in record 2');
  });
});
