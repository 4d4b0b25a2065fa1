import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { findChannel } from '#lib/data/channels.ts';
import { findDelivery, replayDeliveries } from '#lib/data/deliveries.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { requireChannel } from './require-channel.ts';

/**
 * Sends again, with the ids they had: one delivery that has ended, or all of a channel that failed.
 * @returns how many that are.
 * @throws AppError `not_found`; `conflict` when the channel is off, or the one cannot be sent again.
 */
export async function replayEnded(
  context: Context,
  channelId: string,
  id: string | null,
): Promise<{ replayed: number }> {
  authorize(context.actor, 'settings:manage');
  const { enabled } = requireChannel(await findChannel(context.db, channelId));
  if (!enabled) throw new AppError('conflict', 'The channel is switched off.');
  const replayed = await replayDeliveries(context.db, channelId, id);
  if (id !== null && replayed === 0) {
    const known = await findDelivery(context.db, channelId, id);
    if (!known) throw new AppError('not_found', 'There is no such delivery.');
    const why = known.erased ? 'its words were erased' : 'it has not ended yet';
    throw new AppError('conflict', `The delivery cannot be sent again: ${why}.`);
  }
  log().info({ channel: channelId, replayed }, 'deliveries replayed');
  return { replayed };
}
