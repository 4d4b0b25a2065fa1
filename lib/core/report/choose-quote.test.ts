import { describe, expect, it } from 'vitest';
import { chooseQuote, excerptOf } from './choose-quote.ts';

const LONG = `${'We had waited for a very long time in the rain. '.repeat(5)}The soup was cold. We left.`;

describe('an excerpt', () => {
  it('is the whole text where that is short', () => {
    expect(excerptOf(' The soup was cold. ')).toBe('The soup was cold.');
  });

  it('is whole sentences of a long one, from the one on the topic on', () => {
    expect(LONG.length).toBeGreaterThan(220);
    expect(excerptOf(LONG, 'Soup')).toBe('The soup was cold. We left.');
    expect(excerptOf(LONG)).toMatch(/^We had waited.*rain\.$/);
  });

  it.each([
    'Mail me at ada@example.com please',
    'Call 0151 234-5678 any time',
    'See https://example.com for more',
    'Bad',
    'x'.repeat(500),
  ])('is none of %s', (text) => expect(excerptOf(text)).toBeNull());
});

describe('the quote that is chosen', () => {
  const pieces = [
    { id: 'a', feedback: 'Somebody sang about a submarine' },
    { id: 'b', feedback: 'The soup was cold and late' },
    { id: 'c', feedback: 'My soup was cold as well' },
    { id: 'd', feedback: 'Cold soup, and it was late' },
  ];

  it('is the most typical, not the odd one', () => {
    expect(chooseQuote(pieces, [])?.feedback_id).toBe('b');
  });

  it('is verbatim, and never what was said before, in these words or nearly', () => {
    const said = [{ feedback_id: 'x', text: 'The soup was late and cold!' }];
    const quote = chooseQuote(pieces.slice(1), said);
    expect(quote?.feedback_id).toBe('c');
    expect(pieces.find(({ id }) => id === 'c')?.feedback).toContain(quote?.text);
    expect(chooseQuote(pieces.slice(0, 1), [{ feedback_id: 'a', text: 'other' }])).toBeNull();
  });
});
