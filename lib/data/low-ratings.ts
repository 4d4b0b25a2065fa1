import type { Queries } from '#lib/infra/database.ts';

/** Whoever is still on the way when others are counted has been received at most so long ago. */
const LATE_MS = 60_000;
/** Counting stops there. */
export const MOST_COUNTED = 1_000;

/** A rule that looks only at what is received from now on has told of all until then. */
export const toldUntil = (now: Date) => new Date(now.getTime() + LATE_MS);

export interface LowRatings {
  count: number;
  /** The newest so many. */
  ids: string[];
  /** When the first and the last of them were given, and the last was received. */
  from: Date;
  to: Date;
  received: Date;
  lowest: number;
}

interface Wanted {
  threshold: number;
  source: string | null;
  seenTo: Date;
  seenIds: string[];
}

/** Neither demo data nor imported: an import gives its rows the moment at which it began. */
const MEANT = `received_at > $1 AND rating <= 2 AND NOT demo AND rating <= $2
  AND ($3::text IS NULL OR source = $3)
  AND NOT EXISTS (SELECT 1 FROM import_run WHERE started_at = received_at)`;

const bounds = ({ seenTo, threshold, source }: Wanted) => [
  new Date(seenTo.getTime() - LATE_MS),
  threshold,
  source,
];

/** Low ratings that nobody was told of yet, along feedback_low; null: there are none. */
export async function newLowRatings(
  db: Queries,
  wanted: Wanted,
  evidence: number,
): Promise<LowRatings | null> {
  const [row] = await db.query<LowRatings & Record<string, unknown>>(
    `SELECT count(*)::int AS count, min(moment) AS "from", max(moment) AS "to",
            max(received_at) AS received, min(rating) AS lowest,
            (array_agg(id ORDER BY received_at DESC, id DESC))[1:$5::int] AS ids
       FROM (SELECT id, "timestamp" AS moment, received_at, rating FROM feedback
              WHERE ${MEANT} AND id <> ALL($4::uuid[]) ORDER BY received_at
              LIMIT ${MOST_COUNTED}) AS found`,
    [...bounds(wanted), wanted.seenIds, evidence],
  );
  return row && row.count > 0 ? row : null;
}

/** Those told of that were received in the last minute before `seenTo`; later ones may yet come. */
export async function lastSeenLowRatings(db: Queries, wanted: Wanted): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM feedback WHERE ${MEANT} AND received_at <= $4 LIMIT ${MOST_COUNTED}`,
    [...bounds(wanted), wanted.seenTo],
  );
  return rows.map(({ id }) => id);
}
