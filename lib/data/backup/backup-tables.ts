import type pg from 'pg';

export interface BackupTable {
  name: string;
  columns: { name: string; type: string }[];
}

/** What belongs to running processes, to the migrations themselves, or to this very database. */
const LEFT_OUT = ['_prisma_migrations', 'lease', 'feedback_edit'];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Tables so that what a table refers to comes before it. */
function inOrder(names: string[], references: { from: string; to: string }[]): string[] {
  const ordered: string[] = [];
  const visit = (name: string) => {
    if (ordered.includes(name)) return;
    for (const { from, to } of references) if (from === name && to !== name) visit(to);
    ordered.push(name);
  };
  for (const name of names) visit(name);
  return ordered;
}

/** The tables whose rows are ours, with their columns, from the catalog: no table can be forgotten. */
export async function selectBackupTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        AND NOT c.relname = ANY($1)
      ORDER BY c.relname, a.attnum`,
    [LEFT_OUT],
  );
  const references = await client.query<{ from: string; to: string }>(
    `SELECT one.relname AS "from", other.relname AS "to"
       FROM pg_constraint
       JOIN pg_class one ON one.oid = conrelid JOIN pg_class other ON other.oid = confrelid
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  const names = [...new Set(rows.map(({ table }) => table))];
  return inOrder(names, references.rows).map((name) => ({
    name,
    columns: rows
      .filter(({ table }) => table === name)
      .map(({ column, type }) => ({ name: column, type })),
  }));
}

/** The migrations this database has, oldest first; none where there are no tables yet. */
export async function selectMigrations(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query("SELECT to_regclass('_prisma_migrations') AS oid");
  if (found[0]?.oid === null) return [];
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map(({ name }) => name);
}

export async function countTableRows(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) AS count FROM ${quoted(table)}`,
  );
  return Number(rows[0]?.count);
}
