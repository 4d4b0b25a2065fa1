import { describe, expect, it } from 'vitest';
import { readTrendsQuery, type TrendsQuery, trendsHref } from './trends-query.ts';

const USUAL: TrendsQuery = {
  range: '7d',
  from: '',
  to: '',
  bucket: null,
  compare: false,
  split: 'none',
};

const read = (href: string) => readTrendsQuery(new URL(href, 'http://desk').searchParams);

describe('the address of the trends', () => {
  it('is plain for the usual view', () => {
    expect(trendsHref(USUAL)).toBe('/admin/trends');
    expect(read('/admin/trends')).toEqual(USUAL);
  });

  it('holds everything that was chosen', () => {
    const query: TrendsQuery = {
      range: 'custom',
      from: '2026-01-01',
      to: '2026-02-01',
      bucket: 'week',
      compare: true,
      split: 'source',
    };
    expect(read(trendsHref(query))).toEqual(query);
  });

  it('forgets the days of a range that was left', () => {
    expect(trendsHref({ ...USUAL, range: '30d', from: '2026-01-01' })).toBe(
      '/admin/trends?range=30d',
    );
  });

  it('takes nonsense as not said', () => {
    expect(read('/admin/trends?range=5y&bucket=eon&split=shoe&compare=yes')).toEqual(USUAL);
  });
});
