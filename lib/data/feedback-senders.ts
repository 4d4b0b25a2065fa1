import type { Database } from '#lib/infra/database.ts';
import type { Sample } from './feedback-sample.ts';

/** The key of `senderOf()`, in SQL. */
const SENDER = `lower(btrim(customer_name)) || E'\\n' || source`;

/** Senders with more than this share of the feedback are many people under one name. */
const SHARED_PERCENT = 2;
const SHARED_LEAST = 10;

/** Senders of a sample so frequent that the name names nobody, such as 'Guest'. */
export async function sharedSenders(db: Database, { sql, values }: Sample): Promise<string[]> {
  const rows = await db.query<{ sender: string }>(
    `SELECT sender FROM (
       SELECT ${SENDER} AS sender, count(*) AS pieces, sum(count(*)) OVER () AS total
         FROM ${sql} GROUP BY 1) AS counted
      WHERE pieces >= ${SHARED_LEAST} AND 100 * pieces > ${SHARED_PERCENT} * total`,
    values,
  );
  return rows.map(({ sender }) => sender);
}

/** How many senders `(from, to]` has; each piece of a shared one counts. */
export async function countSenders(
  db: Database,
  from: Date,
  to: Date,
  shared: string[],
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `SELECT (count(DISTINCT sender) FILTER (WHERE NOT shared)
             + count(*) FILTER (WHERE shared))::int AS count
       FROM (SELECT ${SENDER} AS sender, ${SENDER} = ANY($3::text[]) AS shared FROM feedback
              WHERE "timestamp" > $1 AND "timestamp" <= $2) AS said`,
    [from, to, shared],
  );
  return row?.count ?? 0;
}
