import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { type ReportWire, reportToWire } from '#lib/core/report/report-wire.ts';
import { selectReports } from '#lib/data/reports.ts';
import type { Context } from '#lib/services/context.ts';
import { decodeCursor, encodeCursor } from '#lib/services/feedback-cursor.ts';
import { pageFields } from '#lib/services/page-fields.ts';

export const MOST_REPORTS = 100;

export const reportsQuerySchema = z.object({
  ...pageFields(MOST_REPORTS),
});

export interface ReportPage {
  data: ReportWire[];
  /** Where the next page begins; null at the end. */
  next_cursor: string | null;
}

/** Reports, newest first. @throws AppError `invalid_input`. */
export async function listReports(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<ReportPage> {
  authorize(context.actor, 'metrics:read');
  authorize(context.actor, 'feedback:read');
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { limit, cursor } = parseOrRefuse(reportsQuerySchema, filled);
  const before = cursor === undefined ? null : decodeCursor(cursor);
  const found = await selectReports(context.db, limit + 1, before);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(reportToWire),
    next_cursor: found.length > limit && last ? encodeCursor(last) : null,
  };
}
