import { randomUUID } from 'node:crypto';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { type ChannelWire, channelToWire, MOST_CHANNELS } from '#lib/core/outbound/channel.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertChannel } from '#lib/data/channels.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { channelInputSchema } from './channel-input.ts';
import { newSigningSecret, sealSecret } from './channel-secret.ts';
import { checkDestination } from './check-destination.ts';
import { keptDestination } from './kept-destination.ts';

/** `secret` signs a webhook and is shown this once; null for every other kind. */
export type CreatedChannel = ChannelWire & { secret: string | null };

/** @throws AppError `invalid_input`; `conflict` when there are as many as there may be. */
export async function createChannel(context: Context, given: unknown): Promise<CreatedChannel> {
  authorize(context.actor, 'settings:manage');
  const { kind, name, destination, events } = parseOrRefuse(channelInputSchema, given);
  const secret = kind === 'webhook' ? newSigningSecret() : null;
  const channel = {
    id: randomUUID(),
    kind,
    name,
    secret: secret && sealSecret(secret),
    ...keptDestination(kind, checkDestination(kind, destination)),
    events: [...new Set(events)],
    enabled: true,
    disabledReason: null,
    previousUntil: null,
    createdAt: context.now(),
    failingSince: null,
  };
  if (!(await insertChannel(context.db, channel, MOST_CHANNELS))) {
    throw new AppError('conflict', `There are ${MOST_CHANNELS} channels already.`);
  }
  log().info({ channel: channel.id, kind }, 'channel created');
  return { ...channelToWire(channel), secret };
}
