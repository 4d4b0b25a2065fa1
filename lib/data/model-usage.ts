import type { Database } from '#lib/infra/database.ts';

/** Tokens, and millionths of a US dollar. */
export interface ModelCost {
  tokens: number;
  micros: number;
}

export interface PurposeUsage extends ModelCost {
  purpose: string;
  calls: number;
}

/**
 * Sets aside what a call may cost at most, if the day's bounds allow it. One statement on the day's
 * row: however many instances ask at once, together they never get more than the bounds.
 * @param day YYYY-MM-DD. @param bounds null: no bound on money.
 * @returns whether the call may be made.
 */
export async function reserveModelCost(
  db: Database,
  day: string,
  cost: ModelCost,
  bounds: { tokens: number; micros: number | null },
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO model_day (day, tokens, micros)
     SELECT $1::date, $2::bigint, $3::bigint
      WHERE $2::bigint <= $4::bigint AND ($5::bigint IS NULL OR $3::bigint <= $5::bigint)
     ON CONFLICT (day) DO UPDATE
       SET tokens = model_day.tokens + excluded.tokens, micros = model_day.micros + excluded.micros
       WHERE model_day.tokens + excluded.tokens <= $4::bigint
         AND ($5::bigint IS NULL OR model_day.micros + excluded.micros <= $5::bigint)
     RETURNING day`,
    [day, cost.tokens, cost.micros, bounds.tokens, bounds.micros],
  );
  return rows.length > 0;
}

/** Puts what was set aside right, and writes down what it was for. */
export async function settleModelCost(
  db: Database,
  day: string,
  purpose: string,
  reserved: ModelCost,
  used: { input: number; output: number; micros: number },
): Promise<void> {
  await db.query(
    `WITH settled AS (
       UPDATE model_day SET tokens = tokens + $3::bigint, micros = micros + $4::bigint
        WHERE day = $1::date)
     INSERT INTO model_usage (day, purpose, calls, input_tokens, output_tokens, micros)
     VALUES ($1::date, $2, 1, $5, $6, $7)
     ON CONFLICT (day, purpose) DO UPDATE SET
       calls = model_usage.calls + 1,
       input_tokens = model_usage.input_tokens + excluded.input_tokens,
       output_tokens = model_usage.output_tokens + excluded.output_tokens,
       micros = model_usage.micros + excluded.micros`,
    [
      day,
      purpose,
      used.input + used.output - reserved.tokens,
      used.micros - reserved.micros,
      used.input,
      used.output,
      used.micros,
    ],
  );
}

/** What a day's calls cost, those under way at their most; by model_day_pkey. */
export async function selectModelDay(db: Database, day: string): Promise<ModelCost> {
  const [row] = await db.query<ModelCost & Record<string, unknown>>(
    `SELECT tokens::float8 AS tokens, micros::float8 AS micros FROM model_day WHERE day = $1::date`,
    [day],
  );
  return row ?? { tokens: 0, micros: 0 };
}

/** By model_usage_pkey. */
export function selectModelUsage(db: Database, day: string): Promise<PurposeUsage[]> {
  return db.query<PurposeUsage & Record<string, unknown>>(
    `SELECT purpose, calls, (input_tokens + output_tokens)::float8 AS tokens,
            micros::float8 AS micros
       FROM model_usage WHERE day = $1::date ORDER BY purpose`,
    [day],
  );
}
