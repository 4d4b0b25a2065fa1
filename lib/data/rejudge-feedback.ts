import type { RunState } from '#lib/core/analysis/analysis-wire.ts';
import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import type { Database } from '#lib/infra/database.ts';

/** A piece with what judged it. */
export interface JudgedPiece {
  id: string;
  feedback: string;
  customerName: string;
  language: string;
  engine: string;
}

/** What a piece is judged to be now; language and topics stay where they are left out. */
export interface Rejudged {
  id: string;
  /** The text that was judged, and what had judged it before: nobody may have changed either. */
  feedback: string;
  was: string;
  sentiment: Sentiment;
  score: number;
  engine: string;
  language?: string;
  topics?: string[];
}

/** The next pieces in the order of ids; by feedback_pkey. */
export function selectJudged(db: Database, after: string, limit: number): Promise<JudgedPiece[]> {
  return db.query<JudgedPiece & Record<string, unknown>>(
    `SELECT id, feedback, customer_name AS "customerName", language, engine FROM feedback
      WHERE id > $1 ORDER BY id LIMIT $2`,
    [after, limit],
  );
}

/**
 * Recent pieces that another engine judged, the newest first; by feedback_newest. Demo data is never
 * sent anywhere.
 */
export function selectUnjudged(
  db: Database,
  { engine, since, except }: { engine: string; since: Date; except: string[] },
  limit: number,
): Promise<JudgedPiece[]> {
  return db.query<JudgedPiece & Record<string, unknown>>(
    `SELECT id, feedback, customer_name AS "customerName", language, engine FROM feedback
      WHERE "timestamp" >= $2 AND engine <> $1 AND NOT demo AND id <> ALL ($3::uuid[])
      ORDER BY "timestamp" DESC, id DESC LIMIT $4`,
    [engine, since, except, limit],
  );
}

const JUDGE = `
  UPDATE feedback
     SET sentiment = r.sentiment, sentiment_score = r.score, engine = r.engine,
         language = coalesce(r.language, feedback.language),
         topics = coalesce(r.topics, feedback.topics)
    FROM json_to_recordset($1) AS r(id uuid, feedback text, was text, sentiment sentiment,
         score float8, engine text, language text, topics text[])
   WHERE feedback.id = r.id AND feedback.feedback = r.feedback AND feedback.engine = r.was
   RETURNING feedback.id`;

/** Judges pieces anew, unless their text or their judgement changed meanwhile. @returns their ids. */
export async function keepJudgements(db: Database, pieces: Rejudged[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(JUDGE, [JSON.stringify(pieces)]);
  return rows.map(({ id }) => id);
}

/**
 * The same for a step of a run, which remembers in the same statement how far it is: after a crash
 * nothing is counted twice.
 * @returns the state of the run, and how many were changed; null when the run is gone.
 */
export async function keepRunStep(
  db: Database,
  run: { id: string; cursor: string; seen: number },
  pieces: Rejudged[],
): Promise<{ state: RunState; changed: number } | null> {
  const [row] = await db.query<{ state: RunState; changed: number }>(
    `WITH judged AS (${JUDGE}), counted AS (SELECT count(*)::int AS changed FROM judged)
     UPDATE analysis_run
        SET cursor = $3, seen = seen + $4, changed = analysis_run.changed + counted.changed
       FROM counted WHERE id = $2 RETURNING state, counted.changed`,
    [JSON.stringify(pieces), run.id, run.cursor, run.seen],
  );
  return row ?? null;
}
