import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { type DeliveryWire, deliveryToWire } from '#lib/core/outbound/delivery-wire.ts';
import { findDelivery } from '#lib/data/deliveries.ts';
import type { Context } from '#lib/services/context.ts';

/** @throws AppError `not_found`. */
export async function readDelivery(
  context: Context,
  channelId: string,
  id: string,
): Promise<DeliveryWire> {
  authorize(context.actor, 'settings:manage');
  const delivery = await findDelivery(context.db, channelId, id);
  if (!delivery) throw new AppError('not_found', 'There is no such delivery.');
  return deliveryToWire(delivery);
}
