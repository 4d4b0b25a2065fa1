import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { RATINGS, SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import { foldRollups } from '#lib/data/fold-rollups.ts';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import type { Database } from '#lib/infra/database.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { readSeries } from './read-series.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext();
const { db } = context;
const isEmbedded = 'host' in inject('databaseAddress');

type Row = Pick<NewFeedback, 'timestamp' | 'rating' | 'sentiment' | 'source' | 'language'>;

// Around the night in which Berlin's clocks go back; sources are more than a split names.
const moment = fc.date({
  min: new Date('2026-10-24T20:00:00Z'),
  max: new Date('2026-10-26T04:00:00Z'),
  noInvalidDate: true,
});
const row: fc.Arbitrary<Row> = fc.record({
  timestamp: moment,
  rating: fc.constantFrom(...RATINGS),
  sentiment: fc.constantFrom(...SENTIMENTS),
  source: fc.constantFrom(...'abcdefghij', 'other'),
  language: fc.constantFrom('en', 'de', 'und'),
});
/** Rows are numbered by their customers' names; a change hits those whose number it divides. */
const divisor = fc.integer({ min: 1, max: 7 });
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert'), rows: fc.array(row, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('update'), divisor, values: row }),
  fc.record({ kind: fc.constant('move'), divisor, minutes: fc.integer({ min: -90, max: 90 }) }),
  fc.record({ kind: fc.constant('rename'), divisor }),
  fc.record({ kind: fc.constant('delete'), divisor }),
  fc.record({ kind: fc.constant('fold') }),
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
const transaction = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  end: fc.constantFrom('COMMIT', 'COMMIT', 'ROLLBACK'),
});

let number = 0;

async function apply(on: Database, given: Change): Promise<void> {
  const hit = `customer_name::int % $1::int = 0`;
  if ('rows' in given) {
    const rows = given.rows.map((values) => {
      number += 1;
      return newFeedbackRow({ ...values, customerName: String(number) });
    });
    await insertRows(on, rows);
    // Once more: rows that are there already must not count twice.
    await insertRows(on, rows.slice(0, 3));
  } else if ('values' in given) {
    const { timestamp, rating, sentiment, source, language } = given.values;
    await on.query(
      `UPDATE feedback SET "timestamp" = $2, rating = $3, sentiment = $4::sentiment, source = $5,
              language = $6 WHERE ${hit}`,
      [given.divisor, timestamp, rating, sentiment, source, language],
    );
  } else if ('minutes' in given) {
    await on.query(
      `UPDATE feedback SET "timestamp" = "timestamp" + make_interval(mins => $2) WHERE ${hit}`,
      [given.divisor, given.minutes],
    );
  } else if (given.kind === 'fold') {
    await on.query('SELECT feedback_rollup_fold()');
  } else if (given.kind === 'rename') {
    await on.query(`UPDATE feedback SET feedback = 'edited' WHERE ${hit}`, [given.divisor]);
  } else {
    await on.query(`DELETE FROM feedback WHERE ${hit}`, [given.divisor]);
  }
}

async function perform({ changes, end }: { changes: Change[]; end: string }): Promise<void> {
  const client = await db.pool.connect();
  const query: Database['query'] = async (text, values) => (await client.query(text, values)).rows;
  try {
    await client.query('BEGIN');
    for (const one of changes) await apply({ ...db, query }, one);
    await client.query(end);
  } finally {
    client.release();
  }
}

/** What the three rollups should hold, counted one by one: key → pieces. */
function recount(rows: Row[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { timestamp, rating, sentiment, source, language } of rows) {
    const place = (rating - 1) * 3 + SENTIMENTS.indexOf(sentiment) + 1;
    for (const span of [15, 60, 1440]) {
      const bucket = Math.floor(timestamp.getTime() / (span * 60_000)) * span * 60_000;
      for (const kept of ['all', `source ${source}`, `language ${language}`]) {
        const key = `${span} ${bucket} ${kept} ${place}`;
        counted[key] = (counted[key] ?? 0) + 1;
      }
    }
  }
  return counted;
}

async function readRollups(): Promise<Record<string, number>> {
  const rows = await db.query<{ key: string; pieces: number }>(
    `SELECT concat_ws(' ', span, (extract(epoch FROM bucket) * 1000)::bigint, kept, place) AS key,
            sum(pieces)::int AS pieces
       FROM (SELECT span, bucket, 'all' AS kept, counts FROM feedback_rollup
              UNION ALL
             SELECT span, bucket, 'source ' || source, counts FROM feedback_rollup_source
              UNION ALL
             SELECT span, bucket, 'language ' || language, counts
               FROM feedback_rollup_language
              UNION ALL
             SELECT span, feedback_bucket(span, bucket), kept, counts
               FROM feedback_unfolded, (VALUES (15), (60), (1440)) AS spans (span),
                    unnest(ARRAY['all', 'source ' || source, 'language ' || language]) AS kept
            ) AS rollup,
            unnest(counts) WITH ORDINALITY AS counted (pieces, place)
      GROUP BY 1 HAVING sum(pieces) <> 0`,
  );
  return Object.fromEntries(rows.map(({ key, pieces }) => [key, pieces]));
}

const rowsNow = () =>
  db.query<Row & Record<string, unknown>>(
    'SELECT "timestamp", rating, sentiment, source, language FROM feedback',
  );

const figures = (rows: Row[]) => {
  const { count, average, sentiments, ratings } = tally(rows.map((one) => ({ ...one, count: 1 })));
  return { count, average_rating: average, sentiments, ratings };
};

describe('the rollups', () => {
  it('hold what a recount would, whatever is written, and figures agree with it', async () => {
    const query = fc.record({
      from: moment,
      to: moment,
      bucket: fc.constantFrom('minute', 'hour', 'day', 'week', 'month'),
      time_zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
      split: fc.constantFrom('none', 'sentiment', 'rating', 'source', 'language'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(transaction, { minLength: 1, maxLength: 5 }),
        fc.array(query, { minLength: 3, maxLength: 3 }),
        async (transactions, queries) => {
          await db.query('TRUNCATE feedback CASCADE');
          for (const one of transactions) await perform(one);
          const rows = await rowsNow();
          expect(await readRollups()).toEqual(recount(rows));
          const all = figures(rows);
          expect(await summarizeFeedback(context)).toEqual({
            total: all.count,
            average_rating: all.average_rating,
            sentiments: all.sentiments,
            rating_distribution: all.ratings,
          });
          for (const given of queries) {
            const [from, to] = [given.from, given.to].sort((a, b) => a.getTime() - b.getTime());
            if (!from || !to || to.getTime() === from.getTime()) continue;
            if (given.bucket === 'minute' && to.getTime() - from.getTime() > 86_400_000) continue;
            const range = { from: from.toISOString(), to: to.toISOString() };
            const series = await readSeries(context, { ...given, ...range });
            const ends = [...series.points.slice(1).map((one) => one.start), range.to];
            const within = (one: Row, start: string, end = '') =>
              one.timestamp >= new Date(start) && one.timestamp < new Date(end);
            expect(series.points).toEqual(
              series.points.map(({ start }, index) => ({
                start,
                ...figures(rows.filter((one) => within(one, start, ends[index]))),
              })),
            );
            if (given.split === 'none') continue;
            const counts = (series.splits ?? []).map(({ points }) => points.map((p) => p.count));
            const sums = series.points.map((_, index) =>
              counts.reduce((sum, part) => sum + (part[index] ?? 0), 0),
            );
            expect(sums).toEqual(series.points.map((point) => point.count));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('are the same when built from scratch', async () => {
    const [rows = []] = fc.sample(fc.array(row, { minLength: 200, maxLength: 200 }), 1);
    await insertRows(db, rows.map(newFeedbackRow));
    await db.query('UPDATE feedback_rollup SET counts[1] = 7777');
    await db.query('SELECT feedback_rollup_rebuild()');
    expect(await readRollups()).toEqual(recount(rows));
  });

  it('are touched by no edit of what they do not count', async () => {
    await insertRows(db, [newFeedbackRow()]);
    await foldRollups(db);
    await db.query("UPDATE feedback SET customer_name = 'Bob', feedback = 'edited'");
    expect(await db.query('SELECT 1 FROM feedback_rollup_delta')).toEqual([]);
  });

  it('take in what has gathered, and nothing is left to be read beside them', async () => {
    await db.query('TRUNCATE feedback CASCADE');
    for (let turn = 0; turn < 20; turn += 1) await insertRows(db, [newFeedbackRow()]);
    await foldRollups(db);
    expect(await db.query('SELECT 1 FROM feedback_rollup_delta')).toEqual([]);
    expect(await db.query('SELECT counts[8] AS pieces FROM feedback_rollup')).toEqual(
      [15, 60, 1440].map(() => ({ pieces: 20 })),
    );
  });

  it('take in large statements at once, although nobody asks them to', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await insertRows(
        db,
        Array.from({ length: 1024 }, () => newFeedbackRow()),
      );
    }
    expect(await db.query('SELECT 1 FROM feedback_rollup_delta')).toEqual([]);
    expect(await readRollups()).toEqual(recount(await rowsNow()));
  });

  // The embedded database does one transaction after the other.
  it.skipIf(isEmbedded)('let nobody wait, and nobody fail who sees the past', async () => {
    const many = () => Array.from({ length: 1024 }, () => newFeedbackRow());
    const begin = async (level: string) => {
      const client = await db.pool.connect();
      const query: Database['query'] = async (text, values) =>
        (await client.query(text, values)).rows;
      await query(`BEGIN ISOLATION LEVEL ${level}`);
      await insertRows({ ...db, query }, [newFeedbackRow()]);
      return { on: { ...db, query }, client };
    };
    const folding = await begin('READ COMMITTED');
    const past = await begin('REPEATABLE READ');
    await folding.on.query('SELECT feedback_rollup_fold()');
    await insertRows(db, many()); // would wait for ever if `folding` held it up
    await folding.on.query('COMMIT');
    await foldRollups(db);
    await insertRows(past.on, many());
    await past.on.query('COMMIT');
    for (const { client } of [folding, past]) client.release();
    expect(await readRollups()).toEqual(recount(await rowsNow()));
    expect(await rowsNow()).toHaveLength(2050);
  });

  it('count right when twenty statements meet in the same quarters, and none deadlocks', async () => {
    const [rows = []] = fc.sample(fc.array(row, { minLength: 1000, maxLength: 1000 }), 1);
    const inTwoQuarters = rows.map((one, index) =>
      newFeedbackRow({ ...one, timestamp: new Date(Date.UTC(2026, 9, 24, 12, 0, index)) }),
    );
    const shares = Array.from({ length: 20 }, (_, share) => {
      const mine = inTwoQuarters.filter((_row, index) => index % 20 === share);
      return share % 2 === 0 ? mine : mine.reverse();
    });
    await Promise.all(shares.map((share) => insertRows(db, share)));
    expect(await readRollups()).toEqual(recount(await rowsNow()));
    // Each moves its own rows from quarter to quarter, half of them against the other half.
    await Promise.all(
      shares.map((share, index) =>
        db.query(
          `UPDATE feedback SET "timestamp" = "timestamp" + make_interval(mins => $2)
            WHERE id = ANY($1::uuid[])`,
          [share.map((one) => one.id), index % 2 ? 15 : -15],
        ),
      ),
    );
    await Promise.all(
      shares.map((share) =>
        db.query('DELETE FROM feedback WHERE id = ANY($1::uuid[])', [
          share.slice(10).map((one) => one.id),
        ]),
      ),
    );
    const left = await rowsNow();
    expect(left).toHaveLength(200);
    expect(await readRollups()).toEqual(recount(left));
  });
});
