import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANONYMOUS } from '#lib/core/feedback/anonymous.ts';
import { draftReply } from './draft-reply.ts';

const bad = {
  customerName: 'Ada',
  rating: 1,
  language: 'en',
  topics: ['delivery', 'box'],
} as const;
const draftOf = (
  given: Partial<Parameters<typeof draftReply>[0]> = {},
  shop: string | null = null,
) => draftReply({ ...bad, topics: [...bad.topics], ...given }, shop);

describe('a reply', () => {
  it('is sorry by the rating and names what was complained of', () => {
    expect(draftOf({}, 'Bean & Leaf').draft).toBe(
      'Hello Ada,\n\nThank you for telling us so openly. We are very sorry that we let you down. ' +
        'We have read what you wrote about “delivery” and “box”, and it has reached the people it ' +
        'is about. If there is anything you would like to add, please simply reply: we want to ' +
        'understand what happened.\n\nKind regards\nBean & Leaf',
    );
    expect(draftOf({ rating: 2 }).draft).toContain('was not as it should have been');
    expect(draftOf({ rating: 4 }).draft).toContain('what bothered you');
  });

  it.each([
    ['es-MX', 'es', 'Hola, Ada:', '«delivery» y «box»'],
    ['fr', 'fr', 'Bonjour Ada,', '«\u00a0delivery\u00a0» et «\u00a0box\u00a0»'],
    ['de', 'de', 'Guten Tag Ada,', '„delivery“ und „box“'],
    ['ar', 'en', 'Hello Ada,', '“delivery” and “box”'],
    ['und', 'en', 'Hello Ada,', '“delivery” and “box”'],
  ])('to words in %s is in %s', (language, expected, greeting, topics) => {
    const { draft, language: written } = draftOf({ language });
    expect(written).toBe(expected);
    expect(draft).toContain(greeting);
    expect(draft).toContain(topics);
  });

  it('greets nobody by a name that is none, and speaks of no topic where there is none', () => {
    const { draft } = draftOf({ customerName: ANONYMOUS, topics: [] });
    expect(draft).toMatch(/^Hello,\n/);
    expect(draft).not.toMatch(/about|“|\{/);
  });

  it('leaves whatever stands in a name as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (customerName) => {
        fc.pre(customerName !== ANONYMOUS);
        expect(draftOf({ customerName }).draft.startsWith(`Hello ${customerName},\n`)).toBe(true);
      }),
    );
    expect(draftOf({ customerName: "$& $1 $' {topics}" }).draft).toContain(
      "Hello $& $1 $' {topics},",
    );
  });

  it('promises nothing', () => {
    for (const language of ['en', 'es', 'fr', 'de']) {
      for (const rating of [1, 2, 3] as const) {
        expect(draftOf({ language, rating }).draft).not.toMatch(
          /refund|replace|discount|voucher|will |reembols|descuento|rembours|remise|erstatt|Gutschein|werden wir|\d/i,
        );
      }
    }
  });
});
