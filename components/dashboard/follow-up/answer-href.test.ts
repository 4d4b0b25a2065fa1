import { describe, expect, it } from 'vitest';
import { answerHref } from './answer-href.ts';

const words = { subject: 'Your feedback', body: 'Dear Ada,\n' };

describe('the link that answers a customer', () => {
  it('quotes what was said in a mail', () => {
    const href = answerHref(
      { email: 'ada@example.com' },
      { feedback: 'Slow.\nBut kind & warm' },
      words,
    );
    const url = new URL(href);
    expect(url.pathname).toBe('ada@example.com');
    expect(url.searchParams.get('subject')).toBe('Your feedback');
    expect(url.searchParams.get('body')).toBe('Dear Ada,\r\n\r\n\r\n> Slow.\r\n> But kind & warm');
  });

  it('adds no field of its own for what stands in an address', () => {
    const url = new URL(answerHref({ email: 'a%26bcc=b+c@example.com' }, { feedback: 'x' }, words));
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(decodeURIComponent(url.pathname)).toBe('a%26bcc=b+c@example.com');
  });

  it('dials a number', () => {
    expect(answerHref({ phone: '+4930901820' }, { feedback: 'x' }, words)).toBe('tel:+4930901820');
  });
});
