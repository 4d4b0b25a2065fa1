import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { matchesSearch } from '#lib/core/search/search.ts';
import type { Queries } from '#lib/infra/database.ts';
import {
  type FeedbackFilter,
  keyConditions,
  rowConditions,
  timeConditions,
  Values,
} from './feedback-conditions.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';
import { FEEDBACK_KEYS } from './feedback-search-keys.ts';
import { timeBlocks } from './time-blocks.ts';

/** Rows looked through before the index of keys is asked: what is frequent is found among them. */
const WALK = 2_000;
/** Rows of a statement, when many that the index names turn out not to match. */
const MOST_AT_ONCE = 2_000;

/** Newest first; from a position towards the newer ones, the nearest first. */
const order = ({ after }: FeedbackFilter) =>
  after ? 'ORDER BY "timestamp", id' : 'ORDER BY "timestamp" DESC, id DESC';

const all = (conditions: string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

/** The newest within the times, along feedback_newest. */
function selectNewest(db: Queries, filter: FeedbackFilter, limit: number): Promise<FeedbackRow[]> {
  const values = new Values();
  return db.query<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS} FROM feedback ${all(timeConditions(filter, values))}
      ${order(filter)} LIMIT ${values.place(limit)}`,
    values.list,
  );
}

/** Those that match among the next WALK, along feedback_newest. */
function walk(db: Queries, filter: FeedbackFilter, limit: number): Promise<FeedbackRow[]> {
  const values = new Values();
  return db.query<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS}
       FROM (SELECT * FROM feedback ${all(timeConditions(filter, values))}
              ${order(filter)} LIMIT ${WALK}) AS near
      ${all(rowConditions(filter, values))} ${order(filter)} LIMIT ${values.place(limit)}`,
    values.list,
  );
}

/** From what moment to what other there can be a match, in the order of the list. */
async function bounds(
  db: Queries,
  { from, to, before, after }: FeedbackFilter,
): Promise<[first: Date, last: Date] | null> {
  const [held] = await db.query<{ oldest: Date | null; newest: Date | null }>(
    'SELECT min("timestamp") AS oldest, max("timestamp") AS newest FROM feedback',
  );
  if (!held?.oldest || !held.newest) return null;
  const lows = [held.oldest, from, after?.timestamp].filter((one) => one !== undefined);
  const highs = [held.newest, to, before?.timestamp].filter((one) => one !== undefined);
  const oldest = new Date(Math.max(...lows.map(Number)));
  const newest = new Date(Math.min(...highs.map(Number)));
  if (oldest > newest) return null;
  return after ? [oldest, newest] : [newest, oldest];
}

/**
 * Days with this rating and this sentiment, in the order of the list, from feedback_rollup. Of two
 * frequent keys that hardly meet (five stars, yet negative) the index of keys would have to compare
 * all of both.
 */
async function daysWith(
  db: Queries,
  { rating, sentiment, after }: FeedbackFilter,
  [first, last]: [Date, Date],
): Promise<number[]> {
  const [oldest, newest] = first < last ? [first, last] : [last, first];
  const days = await db.query<{ block: number }>(
    `SELECT feedback_block_key(day, 0) AS block
       FROM (SELECT bucket AS day, counts FROM feedback_rollup WHERE span = 1440
              UNION ALL
             SELECT feedback_bucket(1440, bucket), counts FROM feedback_unfolded) AS kept
      WHERE day > $1::timestamptz - interval '1 day' AND day <= $2
      GROUP BY day HAVING sum(counts[feedback_place($3::smallint, $4::sentiment)]) > 0
      ORDER BY day ${after ? '' : 'DESC'}`,
    [oldest, newest, rating, sentiment],
  );
  return days.map(({ block }) => block);
}

/**
 * The index of keys, feedback_found, a block of time after the other: it knows which rows match but
 * not which are newest, so it is asked for few at a time. LATERAL takes the blocks as they come and
 * stops when it has enough. OFFSET 0 keeps the planner from walking feedback_newest for each.
 */
async function selectByKeys(
  db: Queries,
  filter: FeedbackFilter,
  limit: number,
  near: number,
): Promise<FeedbackRow[]> {
  const between = await bounds(db, filter);
  if (!between) return [];
  const byDay = filter.rating !== undefined && filter.sentiment !== undefined;
  const keys = byDay
    ? await daysWith(db, filter, between)
    : timeBlocks(...between, near > 0 ? 0 : 1);
  const values = new Values();
  const blocks = values.place(keys);
  const most = values.place(limit);
  return db.query<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS} FROM unnest(${blocks}::int[]) AS block
       CROSS JOIN LATERAL (
         SELECT * FROM (SELECT * FROM feedback
                         WHERE ${keyConditions(filter, values).join(' AND ')}
                           AND ${FEEDBACK_KEYS} @> ARRAY[block] OFFSET 0) AS named
          ${all([...timeConditions(filter, values), ...rowConditions(filter, values)])}
          ${order(filter)} LIMIT ${most}) AS found
      LIMIT ${most}`,
    values.list,
  );
}

async function selectRows(
  db: Queries,
  filter: FeedbackFilter,
  limit: number,
): Promise<FeedbackRow[]> {
  if (rowConditions(filter, new Values()).length === 0) return selectNewest(db, filter, limit);
  const near = await walk(db, filter, limit);
  return near.length === limit ? near : selectByKeys(db, filter, limit, near.length);
}

/**
 * Matches in the order of the list, some at a time. What the index names for a search may still lack
 * the words, so the texts are read here, and ever more asked for while many turn out not to match.
 */
export async function* matchingFeedback(
  db: Queries,
  filter: FeedbackFilter,
  atOnce: number,
): AsyncGenerator<Feedback[], void> {
  const { search } = filter;
  const side = filter.after ? 'after' : 'before';
  let position = filter[side];
  for (let most = atOnce; ; ) {
    const rows = await selectRows(db, { ...filter, [side]: position }, most);
    const found = rows.filter(
      (row) => !search || matchesSearch(search, row.customer_name, row.feedback),
    );
    yield found.map(feedbackFromRow);
    if (rows.length < most) return;
    position = rows.at(-1);
    if (found.length < rows.length) most = Math.min(most * 4, Math.max(atOnce, MOST_AT_ONCE));
  }
}

/** The first so many matches: newest first, or from `after` on. */
export async function selectFeedback(
  db: Queries,
  filter: FeedbackFilter,
  limit: number,
): Promise<Feedback[]> {
  const found: Feedback[] = [];
  for await (const some of matchingFeedback(db, filter, limit)) {
    found.push(...some);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
