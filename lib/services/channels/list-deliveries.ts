import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { DELIVERY_STATES } from '#lib/core/outbound/delivery.ts';
import { type DeliveryWire, deliveryToWire } from '#lib/core/outbound/delivery-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { findChannel } from '#lib/data/channels.ts';
import { selectDeliveries } from '#lib/data/deliveries.ts';
import type { Context } from '#lib/services/context.ts';
import { decodeCursor, encodeCursor } from '#lib/services/feedback-cursor.ts';
import { pageFields } from '#lib/services/page-fields.ts';
import { requireChannel } from './require-channel.ts';

export const MOST_DELIVERIES = 100;

export const deliveriesQuerySchema = z.object({
  state: z.optional(z.enum([...DELIVERY_STATES], `must be one of ${DELIVERY_STATES.join(', ')}`)),
  ...pageFields(MOST_DELIVERIES),
});

export interface DeliveryPage {
  data: DeliveryWire[];
  /** Where the next page begins; null at the end. */
  next_cursor: string | null;
}

/** What was and is to be delivered to a channel, newest first. @throws AppError `not_found`, `invalid_input`. */
export async function listDeliveries(
  context: Context,
  channelId: string,
  given: Record<string, string | undefined> = {},
): Promise<DeliveryPage> {
  authorize(context.actor, 'settings:manage');
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { state = null, limit, cursor } = parseOrRefuse(deliveriesQuerySchema, filled);
  const before = cursor === undefined ? null : decodeCursor(cursor);
  requireChannel(await findChannel(context.db, channelId));
  const asked = { state, before, limit: limit + 1 };
  const found = await selectDeliveries(context.db, channelId, asked);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const position = last && { timestamp: last.createdAt, id: last.id };
  return {
    data: page.map(deliveryToWire),
    next_cursor: found.length > limit && position ? encodeCursor(position) : null,
  };
}
