import { authorize } from '#lib/core/access/authorize.ts';
import { type ChannelWire, channelToWire } from '#lib/core/outbound/channel.ts';
import { selectChannels } from '#lib/data/channels.ts';
import type { Context } from '#lib/services/context.ts';

/** All channels, the oldest first. */
export async function listChannels(context: Context): Promise<ChannelWire[]> {
  authorize(context.actor, 'settings:manage');
  return (await selectChannels(context.db)).map(channelToWire);
}
