import type { Database } from '#lib/infra/database.ts';

/** A filter of the list under a name; `query` by the names of the wire, as text. */
export interface SavedView {
  id: string;
  name: string;
  query: Record<string, string>;
  createdBy: string;
  createdAt: Date;
}

const COLUMNS = 'id, name, query, created_by AS "createdBy", created_at AS "createdAt"';

type Row = SavedView & Record<string, unknown>;

/** By name; there are few. */
export function selectViews(db: Database): Promise<SavedView[]> {
  return db.query<Row>(`SELECT ${COLUMNS} FROM saved_view ORDER BY name_key`);
}

export async function findView(db: Database, id: string): Promise<SavedView | null> {
  const [view] = await db.query<Row>(`SELECT ${COLUMNS} FROM saved_view WHERE id = $1`, [id]);
  return view ?? null;
}

/**
 * One statement, so that two who save at once see each other's name by saved_view_name.
 * @returns false when the name is taken or `most` views are there already.
 */
export async function insertView(
  db: Database,
  view: SavedView & { nameKey: string },
  most: number,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO saved_view (id, name, name_key, query, created_by, created_at)
     SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM saved_view) < $7
     ON CONFLICT (name_key) DO NOTHING RETURNING id`,
    [
      view.id,
      view.name,
      view.nameKey,
      JSON.stringify(view.query),
      view.createdBy,
      view.createdAt,
      most,
    ],
  );
  return rows.length > 0;
}

export async function viewNameIsTaken(db: Database, nameKey: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM saved_view WHERE name_key = $1', [nameKey]);
  return rows.length > 0;
}

/** What is left out stays. @returns null when it is gone, `taken` when another has the name. */
export async function updateView(
  db: Database,
  id: string,
  change: { name?: string; nameKey?: string; query?: Record<string, string> },
): Promise<SavedView | 'taken' | null> {
  const { name, nameKey, query } = change;
  const [view] = await db.query<Row>(
    `UPDATE saved_view
        SET name = coalesce($2, name), name_key = coalesce($3, name_key),
            query = coalesce($4::jsonb, query)
      WHERE id = $1
        AND NOT EXISTS (SELECT 1 FROM saved_view WHERE name_key = $3 AND id <> $1)
      RETURNING ${COLUMNS}`,
    [id, name ?? null, nameKey ?? null, query ? JSON.stringify(query) : null],
  );
  if (view) return view;
  return (await findView(db, id)) ? 'taken' : null;
}

export async function deleteViewRow(db: Database, id: string): Promise<boolean> {
  const rows = await db.query('DELETE FROM saved_view WHERE id = $1 RETURNING id', [id]);
  return rows.length > 0;
}
