import type { Database } from '#lib/infra/database.ts';

export interface CustomerRecords {
  /** Counted in the figures. */
  feedback: number;
  /** Kept aside by the traps, counted nowhere. */
  held: number;
}

/** Everything under exactly this name; by feedback_customer, and held_feedback read once. */
export async function countCustomerRecords(
  db: Database,
  customerName: string,
): Promise<CustomerRecords> {
  const [row] = await db.query<CustomerRecords & Record<string, number>>(
    `SELECT (SELECT count(*) FROM feedback WHERE customer_name = $1)::int AS feedback,
            (SELECT count(*) FROM held_feedback WHERE payload->>'customer_name' = $1)::int AS held`,
    [customerName],
  );
  return row ?? { feedback: 0, held: 0 };
}

/** By feedback_customer. @returns at most so many of a customer's ids. */
export async function selectCustomerIds(
  db: Database,
  customerName: string,
  most: number,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT id FROM feedback WHERE customer_name = $1 LIMIT $2',
    [customerName, most],
  );
  return rows.map((row) => row.id);
}

/** What was kept aside of a customer. @returns how much that was. */
export async function deleteHeldOfCustomer(db: Database, customerName: string): Promise<number> {
  const [row] = await db.query<{ erased: number }>(
    `WITH aside AS (DELETE FROM held_feedback WHERE payload->>'customer_name' = $1 RETURNING 1)
     SELECT count(*)::int AS erased FROM aside`,
    [customerName],
  );
  return row?.erased ?? 0;
}
