import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { ALERT_STATES } from '#lib/core/alerts/alert.ts';
import { type AlertWire, alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { selectAlerts } from '#lib/data/alerts.ts';
import type { Context } from '#lib/services/context.ts';
import { decodeCursor, encodeCursor } from '#lib/services/feedback-cursor.ts';
import { pageFields } from '#lib/services/page-fields.ts';

export const MOST_ALERTS = 100;

export const alertsQuerySchema = z.object({
  state: z.optional(z.enum([...ALERT_STATES], `must be one of ${ALERT_STATES.join(', ')}`)),
  ...pageFields(MOST_ALERTS),
});

export interface AlertPage {
  data: AlertWire[];
  /** Where the next page begins; null at the end. */
  next_cursor: string | null;
}

/** Alerts, newest first. @throws AppError `invalid_input`. */
export async function listAlerts(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<AlertPage> {
  authorize(context.actor, 'metrics:read');
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { state, limit, cursor } = parseOrRefuse(alertsQuerySchema, filled);
  const before = cursor === undefined ? null : decodeCursor(cursor);
  const found = await selectAlerts(context.db, { state, limit: limit + 1, before });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(alertToWire),
    next_cursor:
      found.length > limit && last ? encodeCursor({ timestamp: last.raisedAt, id: last.id }) : null,
  };
}
