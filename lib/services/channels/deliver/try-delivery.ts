import type { KeptChannel } from '#lib/data/channels.ts';
import type { ClaimedDelivery } from '#lib/data/delivery-claims.ts';
import { env } from '#lib/infra/env.ts';
import type { Context } from '#lib/services/context.ts';
import { currentSettings } from '#lib/services/settings/kept-settings.ts';
import { noticeOf } from './notice-of.ts';
import { noticeWords } from './notice-words.ts';
import type { Outcome } from './outcome.ts';
import { sendAsMail } from './send-as-mail.ts';
import { sendToSlack } from './send-to-slack.ts';
import { sendWebhook } from './send-webhook.ts';

/** Sends one delivery once, in the way of its channel. @throws AbortError when `stop` says so. */
export async function tryDelivery(
  context: Context,
  channel: KeptChannel,
  delivery: ClaimedDelivery,
  stop: AbortSignal,
): Promise<Outcome> {
  if (channel.kind === 'webhook') return sendWebhook(channel, delivery, context.now(), stop);
  const { settings } = await currentSettings(context);
  const notice = noticeOf(
    noticeWords(settings.reportLanguage),
    delivery,
    env().NEXTAUTH_URL ?? null,
  );
  return channel.kind === 'slack'
    ? sendToSlack(channel, notice, stop)
    : sendAsMail(channel.destination, notice);
}
