import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { findChannel } from '#lib/data/channels.ts';
import { insertDelivery } from '#lib/data/deliveries.ts';
import type { Context } from '#lib/services/context.ts';
import { requireChannel } from './require-channel.ts';

/**
 * Sends a test, in the way of everything else.
 * @returns the id of the delivery, which tells how it went.
 * @throws AppError `not_found`; `conflict` when the channel is switched off.
 */
export async function testChannel(context: Context, id: string): Promise<{ id: string }> {
  authorize(context.actor, 'settings:manage');
  const { enabled } = requireChannel(await findChannel(context.db, id));
  if (!enabled) throw new AppError('conflict', 'The channel is switched off.');
  const told = { at: context.now(), data: { message: 'A test from Earshot.' } };
  return { id: await insertDelivery(context.db, id, 'test', told) };
}
