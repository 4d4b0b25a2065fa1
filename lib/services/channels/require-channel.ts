import { AppError } from '#lib/core/errors.ts';
import type { Channel } from '#lib/core/outbound/channel.ts';

/** @throws AppError `not_found` when there is none. */
export function requireChannel(channel: Channel | null): Channel {
  if (!channel) throw new AppError('not_found', 'There is no such channel.');
  return channel;
}
