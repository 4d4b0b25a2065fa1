import { Webhook } from 'standardwebhooks';
import { envelopeOf } from '#lib/core/outbound/envelope-of.ts';
import type { KeptChannel } from '#lib/data/channels.ts';
import type { ClaimedDelivery } from '#lib/data/delivery-claims.ts';
import { openSecret } from '#lib/services/channels/channel-secret.ts';
import { failed, type Outcome } from './outcome.ts';
import { postOutcome } from './post-outcome.ts';

/** The secrets that sign now: the channel's, and for a while the one before it. */
function signingSecrets({ secret, previousSecret, previousUntil }: KeptChannel, now: Date) {
  const current = openSecret(secret);
  if (current === null) return [];
  const before = previousUntil && previousUntil > now ? openSecret(previousSecret) : null;
  return before === null ? [current] : [current, before];
}

/** A delivery as Standard Webhooks 1.0 sends it (standardwebhooks.com). */
export async function sendWebhook(
  channel: KeptChannel,
  delivery: ClaimedDelivery,
  now: Date,
  stop: AbortSignal,
): Promise<Outcome> {
  const secrets = signingSecrets(channel, now);
  if (secrets.length === 0) return failed('secret_lost', { next: 'never' });
  const body = JSON.stringify(envelopeOf(delivery));
  const signatures = secrets.map((secret) => new Webhook(secret).sign(delivery.id, now, body));
  const headers = {
    'webhook-id': delivery.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
  return postOutcome(channel.destination, body, headers, stop);
}
