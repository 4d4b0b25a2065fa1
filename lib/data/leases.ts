import type { Database } from '#lib/infra/database.ts';

/**
 * Takes a work that one instance alone may do, or keeps it for longer. By the database's clock, the
 * only one that all share.
 * @returns whether `holder` has it now.
 */
export async function holdLease(
  db: Database,
  name: string,
  holder: string,
  seconds: number,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO lease (name, holder, until) VALUES ($1, $2, now() + make_interval(secs => $3))
     ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE lease.holder = excluded.holder OR lease.until < now()
     RETURNING name`,
    [name, holder, seconds],
  );
  return rows.length > 0;
}

export async function releaseLease(db: Database, name: string, holder: string): Promise<void> {
  await db.query('DELETE FROM lease WHERE name = $1 AND holder = $2', [name, holder]);
}

export async function isLeased(db: Database, name: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM lease WHERE name = $1 AND until >= now()', [name]);
  return rows.length > 0;
}
