import { describe, expect, it } from 'vitest';
import { feedbackHref, readFeedbackQuery } from './feedback-query.ts';

describe('the filters of the list', () => {
  it('reads what it knows from the URL and leaves the rest', () => {
    expect(
      readFeedbackQuery({ rating: '4', topic: ['delivery', 'price'], utm: 'x', source: '' }),
    ).toEqual({ rating: '4', topic: 'delivery' });
  });

  it('writes a link that reads back as the same filters', () => {
    const href = feedbackHref({ topic: 'coffee & cake', from: '2026-01-01T10:00:00.000Z' });
    const params = Object.fromEntries(new URL(href, 'http://desk').searchParams);
    expect(readFeedbackQuery(params)).toEqual({
      topic: 'coffee & cake',
      from: '2026-01-01T10:00:00.000Z',
    });
  });

  it('has no question mark when nothing is filtered', () => {
    expect(feedbackHref({})).toBe('/admin/feedback');
  });
});
