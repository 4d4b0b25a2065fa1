import { authorize } from '#lib/core/access/authorize.ts';
import { type ChannelWire, channelToWire } from '#lib/core/outbound/channel.ts';
import type { DeliveryState } from '#lib/core/outbound/delivery.ts';
import { findChannel } from '#lib/data/channels.ts';
import { countDeliveries } from '#lib/data/deliveries.ts';
import type { Context } from '#lib/services/context.ts';
import { requireChannel } from './require-channel.ts';

/** With how many deliveries are in each state. */
export type ChannelDetails = ChannelWire & { deliveries: Record<DeliveryState, number> };

/** @throws AppError `not_found`. */
export async function readChannel(context: Context, id: string): Promise<ChannelDetails> {
  authorize(context.actor, 'settings:manage');
  const channel = requireChannel(await findChannel(context.db, id));
  return { ...channelToWire(channel), deliveries: await countDeliveries(context.db, id) };
}
