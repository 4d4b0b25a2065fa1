import type { Queries } from '#lib/infra/database.ts';

/** What waits to be done or looked at. */
export interface Backlog {
  deliveries: number;
  /** Of the delivery that waits the longest; 0 where none does. */
  oldestDeliverySeconds: number;
  held: number;
  /** Runs of workflows that are under way. */
  runs: number;
}

/** By delivery_due, which those that ended are not counted in, and the small tables themselves. */
export async function selectBacklog(db: Queries): Promise<Backlog> {
  const [row] = await db.query<Backlog & Record<string, unknown>>(
    `SELECT count(*)::int AS deliveries,
            coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8
              AS "oldestDeliverySeconds",
            (SELECT count(*)::int FROM held_feedback) AS held,
            (SELECT count(*)::int FROM workflow_run WHERE ended_at IS NULL) AS runs
       FROM delivery WHERE due IS NOT NULL`,
  );
  return row ?? { deliveries: 0, oldestDeliverySeconds: 0, held: 0, runs: 0 };
}
