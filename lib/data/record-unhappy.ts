/** Feedback that asks for an answer: a low rating, or words that are clearly negative. */
const UNHAPPY = `(row.rating <= 2 OR (row.sentiment = 'negative' AND row.sentiment_score <= -0.5))`;

/** By when it is to be answered, by the rating: a day, or two. */
const DUE = 'now() + make_interval(hours => CASE row.rating WHEN 1 THEN 24 ELSE 48 END)';

/**
 * SQL that begins a response plan for unhappy customers, for rows of the statement it is part of: it
 * commits with them, so no crash comes between. Not for demo data, nor while the team wants none.
 * @param rows the rows' name in the statement, with FEEDBACK_COLUMNS and `demo`
 */
export const recordUnhappy = (rows: string) => `
  INSERT INTO response_plan (feedback_id, created_at, waiting_since, due_at)
  SELECT row.id, now(), now(), ${DUE} FROM ${rows} AS row
   WHERE ${UNHAPPY} AND NOT row.demo
     AND NOT EXISTS (SELECT 1 FROM workflow WHERE name = 'negative_feedback' AND NOT enabled)`;

/** The same for one piece, however happy, that has none yet. $1 is its id. */
export const BEGIN_PLAN = `
  INSERT INTO response_plan (feedback_id, created_at, due_at)
  SELECT row.id, now(), ${DUE} FROM feedback AS row WHERE row.id = $1
  ON CONFLICT DO NOTHING`;
