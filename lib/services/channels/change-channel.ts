import { authorize } from '#lib/core/access/authorize.ts';
import { type ChannelWire, channelToWire } from '#lib/core/outbound/channel.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { findChannel, updateChannel } from '#lib/data/channels.ts';
import { cancelDeliveries } from '#lib/data/deliveries.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { channelChangeSchema } from './channel-input.ts';
import { checkDestination } from './check-destination.ts';
import { keptDestination } from './kept-destination.ts';
import { requireChannel } from './require-channel.ts';

/**
 * Changes what is named. Switched off, a channel is told nothing more, and what waits for it is
 * cancelled.
 * @throws AppError `not_found`, `invalid_input`.
 */
export async function changeChannel(
  context: Context,
  id: string,
  given: unknown,
): Promise<ChannelWire> {
  authorize(context.actor, 'settings:manage');
  const { name, destination, events, enabled } = parseOrRefuse(channelChangeSchema, given);
  const { kind } = requireChannel(await findChannel(context.db, id));
  const changes = {
    ...(name !== undefined && { name }),
    ...(events && { events: [...new Set(events)] }),
    ...(enabled !== undefined && { enabled }),
    ...(destination !== undefined && keptDestination(kind, checkDestination(kind, destination))),
  };
  const changed = await inTransaction(context.db, async (transaction) => {
    const channel = requireChannel(await updateChannel(transaction, id, changes));
    if (enabled === false) await cancelDeliveries(transaction, id);
    return channel;
  });
  log().info({ channel: id, fields: Object.keys(changes) }, 'channel changed');
  return channelToWire(changed);
}
