import { describe, expect, it } from 'vitest';
import {
  extendTo,
  keepShown,
  NOTHING_SELECTED,
  type Selection,
  toggleRow,
  toggleShown,
} from './selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: Selection) => [...selection.ids].toSorted().join('');
const everything = { query: { rating: '1' }, count: 900 };

describe('a selection of rows', () => {
  it('takes a row in and out', () => {
    const one = toggleRow(NOTHING_SELECTED, 'b');
    expect(ids(one)).toBe('b');
    expect(ids(toggleRow(one, 'b'))).toBe('');
  });

  it('takes a range, upwards as well, and leaves one out again', () => {
    const down = extendTo(toggleRow(NOTHING_SELECTED, 'b'), 'd', ORDER);
    expect(ids(down)).toBe('bcd');
    expect(ids(extendTo(down, 'a', ORDER))).toBe('abcd');
    const out = toggleRow(down, 'b');
    expect(ids(extendTo(out, 'c', ORDER))).toBe('d');
  });

  it('starts a range at the row itself where the first has gone', () => {
    const selection = { ...toggleRow(NOTHING_SELECTED, 'gone'), ids: new Set<string>() };
    expect(ids(extendTo(selection, 'c', ORDER))).toBe('c');
  });

  it('takes all rows shown, and none the second time', () => {
    const all = toggleShown(toggleRow(NOTHING_SELECTED, 'c'), ORDER);
    expect(ids(all)).toBe('abcde');
    expect(ids(toggleShown(all, ORDER))).toBe('');
  });

  it('is no longer everything once a row is changed or gone', () => {
    const all = { ...toggleShown(NOTHING_SELECTED, ORDER), everything };
    expect(toggleRow(all, 'a').everything).toBeNull();
    expect(extendTo(all, 'a', ORDER).everything).toBeNull();
    const without = keepShown(all, ['a', 'b']);
    expect(ids(without)).toBe('ab');
    expect(without.everything).toBeNull();
    expect(keepShown(all, [...ORDER, 'f'])).toBe(all);
  });
});
