import { describe, expect, it } from 'vitest';
import { type Utterance, voicesOf } from './voices.ts';

const said = (customerName: string, feedback: string, topics: string[] = []): Utterance => ({
  customerName,
  source: 'form',
  feedback,
  topics,
});
const voices = (utterances: Utterance[], shared: string[] = []) =>
  voicesOf(utterances, new Set(shared)).length;
const LONG = 'The checkout refused my card three times this morning';

describe('voices', () => {
  it('are one for one sender, whatever they say', () => {
    expect(voices([said('Ada', 'Cold soup'), said(' ADA', 'Slow till'), said('Bo', 'Hm')])).toBe(2);
    expect(voices([said('Ada', 'a'), { ...said('Ada', 'b'), source: 'kiosk' }])).toBe(2);
  });

  it('are many under a name that names nobody', () => {
    expect(voices([said('Guest', 'Cold soup'), said('Guest', 'Slow till')], ['guest\nform'])).toBe(
      2,
    );
  });

  it('are one for copies that differ in case, numbers and punctuation', () => {
    expect(voices([said('Ada', LONG), said('Bo', `${LONG.toUpperCase()}!! 17`)])).toBe(1);
  });

  it('are one for a text with a word changed', () => {
    const topics = ['checkout card', 'checkout', 'card', 'morning', 'refund', 'till'];
    const changed = [...topics.slice(1), 'receipt'];
    expect(voices([said('Ada', 'x', topics), said('Bo', 'y', changed)])).toBe(1);
    expect(voices([said('Ada', 'x', topics), said('Bo', 'y', topics.slice(0, 3))])).toBe(2);
  });

  it('stay apart where a short text is said by several', () => {
    expect(voices([said('Ada', 'Checkout broken'), said('Bo', 'Checkout broken')])).toBe(2);
  });

  it('join through a third', () => {
    const both = [said('Ada', LONG), said('Bo', `${LONG}.`), said('Bo', 'Slow till')];
    expect(voicesOf(both, new Set())).toEqual([both]);
  });
});
