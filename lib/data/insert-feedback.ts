import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';
import { createCoalescer } from './coalescer.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';
import { type NewFollowUp, recordFollowUps } from './follow-ups.ts';
import { recordCreated } from './record-created.ts';
import { recordUnhappy } from './record-unhappy.ts';

export interface NewFeedback extends Feedback {
  receivedAt: Date;
  engine: string;
  demo: boolean;
  /** What the customer sent, hashed: tells a repeat from another body under the same id or key. */
  requestHash: string;
  idempotencyKey: string | null;
  /** What its words are found by. */
  searchKeys: number[];
  /** Its topics as channels are told of them, where that is not as they are stored. */
  shownTopics?: string[];
  /** Where its customer wants to be answered; stored apart. */
  followUp?: NewFollowUp;
}

/** `stored` is this very row; `existing` is the row that already had its id or key. */
export type Insertion =
  | { outcome: 'stored' }
  | { outcome: 'existing'; feedback: Feedback; requestHash: string };

const INSERT = `
  INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating, sentiment,
    sentiment_score, engine, language, topics, source, metadata, demo, request_hash,
    idempotency_key, search_keys)
  SELECT * FROM json_to_recordset($1) AS r(id uuid, "timestamp" timestamptz,
    "receivedAt" timestamptz, "customerName" text, feedback text, rating smallint,
    sentiment sentiment, "sentimentScore" float8, engine text, language text, topics text[],
    source text, metadata jsonb, demo boolean, "requestHash" text, "idempotencyKey" text,
    "searchKeys" int[])
  ON CONFLICT DO NOTHING
  RETURNING id`;

/** The same, with what channels are told of it: nothing more is done where none listens. */
const insertAndTell = (more = '') => `
  WITH stored AS (${INSERT}, ${FEEDBACK_COLUMNS.replace(/^id, /, '')}, received_at, demo),
       told AS (${recordCreated('stored', '$2')}),
       unhappy AS (${recordUnhappy('stored')})${more}
  SELECT id FROM stored`;
const INSERT_AND_TELL = insertAndTell();
const INSERT_WITH_CONTACTS = insertAndTell(
  `, asked AS (${recordFollowUps('stored', '$3', 'feedback_id')})`,
);

/** Counts on feedback_pkey and feedback_idempotency_key. */
const SELECT_EXISTING = `
  SELECT ${FEEDBACK_COLUMNS}, request_hash FROM feedback
   WHERE id = $1 OR idempotency_key = $2 LIMIT 1`;

/** One statement for all of them; no channel is told. @returns the ids that were not there before. */
export function insertRows(db: Database, rows: NewFeedback[]): Promise<Set<string>> {
  return insertRowsOfJson(db, JSON.stringify(rows));
}

/** `insertRows` for rows that another thread wrote as JSON. */
export async function insertRowsOfJson(db: Database, rows: string): Promise<Set<string>> {
  const inserted = await db.query<{ id: string }>(INSERT, [rows], 'insert feedback');
  return new Set(inserted.map((row) => row.id));
}

/** Of rows with one id the first decides: it is the one that is stored. */
function contactsOf(rows: NewFeedback[]): object[] {
  const firsts = new Map<string, NewFeedback>();
  for (const row of rows) if (!firsts.has(row.id)) firsts.set(row.id, row);
  return [...firsts.values()].flatMap(({ id, followUp }) =>
    followUp ? [{ id, ...followUp }] : [],
  );
}

async function insertAll(db: Database, rows: NewFeedback[]): Promise<Insertion[]> {
  const shown = rows.flatMap(({ id, shownTopics }) => (shownTopics ? [[id, shownTopics]] : []));
  const values = [JSON.stringify(rows), JSON.stringify(Object.fromEntries(shown))];
  const asked = contactsOf(rows);
  const inserted =
    asked.length === 0
      ? await db.query<{ id: string }>(INSERT_AND_TELL, values, 'insert feedback and tell')
      : await db.query<{ id: string }>(INSERT_WITH_CONTACTS, [...values, JSON.stringify(asked)]);
  const ids = new Set(inserted.map((row) => row.id));
  // `delete` is true once: of two rows of one batch with one id, only the first was stored.
  return Promise.all(
    rows.map((row) => (ids.delete(row.id) ? { outcome: 'stored' as const } : existing(db, row))),
  );
}

async function existing(db: Database, row: NewFeedback): Promise<Insertion> {
  const [found] = await db.query<FeedbackRow & { request_hash: string }>(SELECT_EXISTING, [
    row.id,
    row.idempotencyKey,
  ]);
  // Deleted between the two statements: its id or key is free again.
  if (!found) return insertAll(db, [row]).then(([first]) => first ?? { outcome: 'stored' });
  return {
    outcome: 'existing',
    feedback: feedbackFromRow(found),
    requestHash: found.request_hash,
  };
}

const coalescers = new WeakMap<Database, (row: NewFeedback) => Promise<Insertion>>();

/**
 * Stores one piece of feedback; submissions that arrive together share a statement. Resolves after
 * the commit.
 * @throws AppError `unavailable` when the database does not answer in time; the row may then be
 * there or not, and sending it again with the same id is safe.
 */
export function insertFeedback(db: Database, row: NewFeedback): Promise<Insertion> {
  let insert = coalescers.get(db);
  if (!insert) {
    insert = createCoalescer((rows: NewFeedback[]) => insertAll(db, rows));
    coalescers.set(db, insert);
  }
  return insert(row);
}
