import type { Database } from '#lib/infra/database.ts';

/** The texts of some feedback by its id; what is not there is left out. By feedback_pkey. */
export async function selectTexts(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; feedback: string }>(
    'SELECT id, feedback FROM feedback WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, feedback }) => [id, feedback]));
}
