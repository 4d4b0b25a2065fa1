import type { Database } from '#lib/infra/database.ts';

export interface CustomerRecords {
  /** Counted in the figures. */
  feedback: number;
  /** Kept aside by the traps, counted nowhere. */
  held: number;
  /** Contacts for an answer that belong to these. */
  contacts: number;
}

/** Everything under exactly this name; by feedback_customer, and held_feedback read once. */
export async function countCustomerRecords(
  db: Database,
  customerName: string,
): Promise<CustomerRecords> {
  const [row] = await db.query<CustomerRecords & Record<string, number>>(
    `SELECT (SELECT count(*) FROM feedback WHERE customer_name = $1)::int AS feedback,
            (SELECT count(*) FROM held_feedback WHERE payload->>'customer_name' = $1)::int AS held,
            (SELECT count(*) FROM follow_up
               LEFT JOIN feedback ON feedback.id = feedback_id
               LEFT JOIN held_feedback ON held_feedback.id = held_id
              WHERE contact IS NOT NULL
                AND (customer_name = $1 OR payload->>'customer_name' = $1))::int AS contacts`,
    [customerName],
  );
  return row ?? { feedback: 0, held: 0, contacts: 0 };
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

/** What was kept aside of a customer. @returns how much that was, and how many contacts with it. */
export async function deleteHeldOfCustomer(
  db: Database,
  customerName: string,
): Promise<{ held: number; contacts: number }> {
  const [row] = await db.query<{ held: number; contacts: number }>(
    `WITH aside AS (DELETE FROM held_feedback WHERE payload->>'customer_name' = $1 RETURNING id)
     SELECT count(*)::int AS held,
            (SELECT count(*) FROM follow_up
              WHERE contact IS NOT NULL AND held_id IN (SELECT id FROM aside))::int AS contacts
       FROM aside`,
    [customerName],
  );
  return row ?? { held: 0, contacts: 0 };
}
