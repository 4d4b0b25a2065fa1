import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from './parse-moment.ts';

const iso = (given: unknown) => parseMoment(given)?.toISOString() ?? null;

describe('parseMoment', () => {
  it.each([
    ['2024-03-01', '2024-03-01T00:00:00.000Z'],
    ['2024-03-01 17:05', '2024-03-01T17:05:00.000Z'],
    ['2024-03-01 17:05:09', '2024-03-01T17:05:09.000Z'],
    ['2024-03-01 17:05:09.123456', '2024-03-01T17:05:09.123Z'],
    ['2024-03-01T17:05:09.5Z', '2024-03-01T17:05:09.500Z'],
    ['2024-03-01T17:05:09+05:45', '2024-03-01T11:20:09.000Z'],
    ['2024-03-01 17:05:09-0800', '2024-03-02T01:05:09.000Z'],
    ['2024-03-01 17:05:09 UTC', '2024-03-01T17:05:09.000Z'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00.000Z'],
    ['1709312709', '2024-03-01T17:05:09.000Z'],
    [1_709_312_709.5, '2024-03-01T17:05:09.500Z'],
    ['1709312709123', '2024-03-01T17:05:09.123Z'],
    ['1899-12-31', '1899-12-31T00:00:00.000Z'],
  ])('reads %s', (given, expected) => {
    expect(iso(given)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '03/04/2024',
    '2023-02-29',
    '2024-13-01',
    '2024-03-01 25:00:00',
    '0000-01-01',
    '-99999999999999',
    {},
    'NaN',
  ])('does not guess %j', (given) => {
    expect(iso(given)).toBeNull();
  });

  it('reads every moment that JSON writes', () => {
    const since = new Date('0001-01-01T00:00:00Z');
    const until = new Date('9999-12-31T23:59:59Z');
    fc.assert(
      fc.property(fc.date({ min: since, max: until, noInvalidDate: true }), (date) => {
        expect(parseMoment(date.toISOString())).toEqual(date);
      }),
    );
  });
});
