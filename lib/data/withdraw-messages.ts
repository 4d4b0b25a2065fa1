import type { Database } from '#lib/infra/database.ts';

/** Takes back what the assistant said with words of these pieces; along assistant_message_cited. */
export async function withdrawMessages(db: Pick<Database, 'query'>, ids: string[]): Promise<void> {
  await db.query(
    `UPDATE assistant_message SET content = '{"kind":"withdrawn"}', cited = '{}'
      WHERE cited && $1::uuid[]`,
    [ids],
  );
}
