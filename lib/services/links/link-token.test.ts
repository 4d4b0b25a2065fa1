import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLink, signLink } from './link-token.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const claims = { order: 'A-1209', customerName: 'Lucía', expiresAt: null };

it('is read back as it was signed', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const optional = fc.option(name.filter((text) => text.trim() !== '' && !/\p{C}/u.test(text)));
  fc.assert(
    fc.property(optional, optional, (order, customerName) => {
      const given = { order, customerName, expiresAt: null };
      expect(readLink(signLink(given), now)).toEqual(given);
    }),
  );
});

it('is short enough to be scanned: a name and an order take fewer than 90 characters', () => {
  expect(signLink(claims).length).toBeLessThan(90);
});

it('is void once a single character of it is another', () => {
  const token = signLink(claims);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(readLink(token.slice(0, at) + other + token.slice(at + 1), now)).toBeNull();
  }
});

it('expires at its second', () => {
  const token = signLink({ ...claims, expiresAt: now });
  expect(readLink(token, new Date(now.getTime() - 1))).toMatchObject({ order: 'A-1209' });
  expect(readLink(token, now)).toBeNull();
});

it.each(['', '.', '..', '1.', '1.e30.', 'x'.repeat(10_000), '1.W10.\ud800', '2.WyJBIl0.AAAA'])(
  'takes no other text for one: %j',
  (token) => {
    expect(readLink(token, now)).toBeNull();
  },
);
