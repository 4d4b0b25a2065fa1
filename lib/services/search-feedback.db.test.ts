import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSearch, readSearch } from '#lib/core/search/search.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { countFeedback } from './count-feedback.ts';
import { deleteInBulk } from './delete-in-bulk.ts';
import { editFeedback } from './edit-feedback.ts';
import { exportFeedback } from './export-feedback.ts';
import { listFeedback } from './list-feedback.ts';
import { readFeedbackDetails } from './read-feedback-details.ts';
import { readOldWords } from './read-old-words.ts';

const context = testContext();
const { db } = context;
const DAY_MS = 86_400_000;
const END = Date.parse('2026-11-22T12:00:00Z');

const texts = async (query: Record<string, string>) =>
  (await listFeedback(context, { limit: '100', ...query })).data.map((one) => one.feedback);

describe('searching feedback', () => {
  it('finds all words in text and name, with every other filter', async () => {
    await insertRows(db, [
      newFeedbackRow({ feedback: 'The queue was long', rating: 1, topics: ['queue'] }),
      newFeedbackRow({ feedback: 'No queues at all', rating: 5, source: 'kiosk', language: 'en' }),
      newFeedbackRow({ feedback: 'Die Kaßa war zu', customerName: 'Zoë', language: 'de' }),
      newFeedbackRow({ feedback: '東京タワーの店', language: 'ja', sentiment: 'positive' }),
    ]);
    expect(await texts({ search: 'QUEUE' })).toHaveLength(2);
    expect(await texts({ search: 'queue', rating: '5' })).toEqual(['No queues at all']);
    expect(await texts({ search: 'queue', topic: 'queue' })).toEqual(['The queue was long']);
    expect(await texts({ search: 'queue', source: 'kiosk' })).toEqual(['No queues at all']);
    expect(await texts({ search: 'queue', language: 'de' })).toEqual([]);
    expect(await texts({ search: 'queue', to: '2026-01-01T00:00:00Z' })).toEqual([]);
    expect(await texts({ search: 'zoe kassa' })).toEqual(['Die Kaßa war zu']);
    expect(await texts({ search: '東京', sentiment: 'positive' })).toEqual(['東京タワーの店']);
    expect(await texts({ search: '"queue was"' })).toEqual(['The queue was long']);
  });

  it('visits every match once, newest first, page by page, over years', async () => {
    const rare = Array.from({ length: 60 }, (_, index) =>
      newFeedbackRow({
        feedback: `Refund ${index}`,
        topics: [],
        timestamp: new Date(END - Math.floor(index / 2) * 40 * DAY_MS),
      }),
    );
    const usual = Array.from({ length: 2_500 }, (_, index) =>
      newFeedbackRow({ timestamp: new Date(END - index * 60_000) }),
    );
    await insertRows(db, [...rare, ...usual]);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { search: 'refund', limit: '7', ...(cursor && { cursor }) };
      const page = await listFeedback(context, query);
      seen.push(...page.data.map((one) => one.timestamp));
      await insertRows(db, [newFeedbackRow({ feedback: 'Refund!', timestamp: new Date(END + 1) })]);
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen).toHaveLength(60);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it('answers as reading every text would, whatever the history', async () => {
    const word = fc.constantFrom('queue', 'queues', 'que', 'refund', '配送很慢', '慢', 'Zoë', 'of');
    const piece = fc.record({
      feedback: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      customerName: word,
      rating: fc.constantFrom(1 as const, 5 as const),
      source: fc.constantFrom('form', 'kiosk'),
      timestamp: fc.integer({ min: 0, max: 800 }).map((days) => new Date(END - days * DAY_MS)),
    });
    const asked = fc.array(fc.oneof(word, fc.constant('"queue of"')), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), asked, async (pieces, words) => {
        await db.query('TRUNCATE feedback CASCADE');
        await insertRows(db, pieces.map(newFeedbackRow));
        const search = words.join(' ');
        const query = { search, rating: '5', source: 'form' };
        const found: string[] = [];
        for await (const page of await exportFeedback(context, query)) {
          found.push(...page.map((one) => `${one.timestamp} ${one.feedback}`));
        }
        const read = readSearch(search);
        const expected = pieces
          .filter((one) => one.rating === 5 && one.source === 'form')
          .filter((one) => matchesSearch(read, one.customerName, one.feedback))
          .map((one) => `${one.timestamp.toISOString()} ${one.feedback}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 25 },
    );
  });

  it('finds the few of a rating that have the other mood, to both sides', async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      newFeedbackRow({
        rating: 5,
        sentiment: index % 10 === 0 ? 'negative' : 'positive',
        feedback: `Piece ${index}`,
        timestamp: new Date(END - index * 11 * DAY_MS),
      }),
    );
    await insertRows(db, rows);
    const query = { rating: '5', sentiment: 'negative' };
    expect(await texts(query)).toEqual(['Piece 0', 'Piece 10', 'Piece 20', 'Piece 30']);
    const details = await readFeedbackDetails(context, rows[20]?.id ?? '', query);
    expect(details).toMatchObject({ newer: rows[10]?.id, older: rows[30]?.id });
    expect(await texts({ rating: '1', sentiment: 'negative' })).toEqual([]);
  });

  it('counts, deletes and leafs through what the list shows', async () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      newFeedbackRow({
        feedback: index % 3 === 0 ? 'The service desk' : 'The servicing desk',
        timestamp: new Date(END - index * 30 * DAY_MS),
      }),
    );
    await insertRows(db, rows);
    const query = { search: '"service desk"', rating: '3' };
    expect(await countFeedback(context, query)).toEqual({ count: 10, exact: true });
    const [, middle] = rows.filter((_, index) => index % 3 === 0);
    const details = await readFeedbackDetails(context, middle?.id ?? '', query);
    expect(details).toMatchObject({ newer: rows[0]?.id, older: rows[6]?.id });
    expect(await deleteInBulk(context, { filter: query, expected_count: 10 })).toMatchObject({
      deleted: 10,
    });
    expect(await texts({ search: 'desk' })).toHaveLength(20);
  });

  it('follows edits and deletions, by whoever makes them', async () => {
    const row = newFeedbackRow({ feedback: 'The queue was long' });
    await insertRows(db, [row]);
    await editFeedback(context, row.id, { feedback: 'The coffee was cold' });
    expect(await texts({ search: 'queue' })).toEqual([]);
    expect(await texts({ search: 'coffee' })).toEqual(['The coffee was cold']);
    await db.query(`UPDATE feedback SET feedback = 'The parking was free'`);
    expect(await texts({ search: 'coffee' })).toEqual([]);
    expect(await texts({ search: 'parking' })).toEqual(['The parking was free']);
    await db.query('DELETE FROM feedback');
    expect(await texts({ search: 'parking' })).toEqual([]);
  });

  it('finds what was there before the search was, and reads it at the next start', async () => {
    await insertRows(db, [newFeedbackRow({ feedback: 'The queue was long' }), newFeedbackRow()]);
    await db.query('UPDATE feedback SET search_keys = NULL');
    expect(await texts({ search: 'queue' })).toEqual(['The queue was long']);
    expect(await readOldWords(context)).toBe(2);
    expect(await db.query('SELECT id FROM feedback WHERE search_keys IS NULL')).toEqual([]);
    expect(await texts({ search: 'queue' })).toEqual(['The queue was long']);
    expect(await readOldWords(context)).toBe(0);
  });

  it.each(['%', '_', "' OR 1=1 --", '\\', 'queue:*', '((', '"', '🤷'])(
    'takes %j for words or refuses it, never for a command',
    async (search) => {
      await insertRows(db, [newFeedbackRow({ feedback: 'The queue was long' })]);
      const answer = await texts({ search: `nothing ${search}` });
      expect(answer).toEqual([]);
    },
  );

  it.each([['%'], ['…'], ['a '.repeat(9)], ['x'.repeat(201)], ['a\u0000b'], ['\ud800']])(
    'refuses %j, naming the field',
    async (search) => {
      await expect(listFeedback(context, { search })).rejects.toMatchObject({
        code: 'invalid_input',
        issues: [{ field: 'search' }],
      });
    },
  );
});
