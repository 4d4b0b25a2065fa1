import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { channelToWire } from '#lib/core/outbound/channel.ts';
import { findChannel, replaceSecret } from '#lib/data/channels.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { newSigningSecret, sealSecret } from './channel-secret.ts';
import type { CreatedChannel } from './create-channel.ts';
import { requireChannel } from './require-channel.ts';

const OVERLAP_MS = 24 * 3_600_000;

/**
 * A new secret for a webhook, shown this once. For 24 hours the old one signs beside it, so that a
 * receiver can be changed over without losing anything.
 * @throws AppError `not_found`; `conflict` for a channel that signs nothing.
 */
export async function rotateSecret(context: Context, id: string): Promise<CreatedChannel> {
  authorize(context.actor, 'settings:manage');
  const { kind } = requireChannel(await findChannel(context.db, id));
  if (kind !== 'webhook') throw new AppError('conflict', 'Only webhooks are signed.');
  const secret = newSigningSecret();
  const until = new Date(context.now().getTime() + OVERLAP_MS);
  const changed = await replaceSecret(context.db, id, sealSecret(secret), until);
  log().info({ channel: id }, 'channel secret rotated');
  return { ...channelToWire(requireChannel(changed)), secret };
}
