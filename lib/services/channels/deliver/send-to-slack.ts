import type { Notice } from '#lib/core/outbound/notice.ts';
import { slackText } from '#lib/core/outbound/slack-text.ts';
import type { KeptChannel } from '#lib/data/channels.ts';
import { openSecret } from '#lib/services/channels/channel-secret.ts';
import { failed, type Outcome } from './outcome.ts';
import { postOutcome } from './post-outcome.ts';

/** Posts to an incoming webhook of Slack, Mattermost, Rocket.Chat, Zulip or Discord (`…/slack`). */
export async function sendToSlack(
  { secret }: KeptChannel,
  notice: Notice,
  stop: AbortSignal,
): Promise<Outcome> {
  const address = openSecret(secret);
  if (address === null) return failed('secret_lost', { next: 'never' });
  return postOutcome(address, JSON.stringify({ text: slackText(notice) }), {}, stop);
}
