import type { Database } from '#lib/infra/database.ts';

/** Whom to tell, and how many wait for them. */
export interface PlanMail {
  email: string;
  count: number;
  feedbackIds: string[];
}

/**
 * New plans by whoever is to answer, or by all admins; none while somebody was told in the last
 * minutes: those that come in a flood are told of together.
 */
export function selectPlansToMail(db: Database, minutes: number): Promise<PlanMail[]> {
  return db.query<PlanMail & Record<string, unknown>>(
    `SELECT person.email, count(*)::int AS count, array_agg(plan.feedback_id) AS "feedbackIds"
       FROM response_plan plan JOIN "user" person ON person.id = plan.assignee_id
         OR (plan.assignee_id IS NULL AND person.role = 'admin')
      WHERE plan.created_at > now() - interval '1 day' AND plan.mailed_at IS NULL
        AND plan.state = 'open' AND plan.draft IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM response_plan told
                         WHERE told.created_at > now() - interval '2 days'
                           AND told.mailed_at > now() - make_interval(mins => $1))
      GROUP BY person.email ORDER BY person.email`,
    [minutes],
  );
}

export async function markPlansMailed(db: Database, feedbackIds: string[]): Promise<void> {
  await db.query('UPDATE response_plan SET mailed_at = now() WHERE feedback_id = ANY($1::uuid[])', [
    feedbackIds,
  ]);
}
