import type { Notice } from './notice.ts';

/** Slack cuts at 40,000 and asks for 4,000. */
const MOST = 3_500;
const WORD_JOINER = '\u2060';

/**
 * Text that Slack shows as it is. `&`, `<` and `>` are its control characters (`<!channel>`,
 * `<https://…|click>`); a word joiner after `@` and `://` keeps it, and clients that read plain
 * `@channel` or link whatever looks like an address, from making anything of the rest.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeSlack(text: string): string {
  return text
    .replace(/[\p{Cc}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, (mark) => `${WORD_JOINER}${mark}${WORD_JOINER}`)
    .replaceAll('@', `@${WORD_JOINER}`)
    .replaceAll('://', `:${WORD_JOINER}//`)
    .replace(/\b(www|mailto)([.:])/gi, `$1${WORD_JOINER}$2`);
}

const shorten = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** A notice as Slack's mrkdwn, which Mattermost and Rocket.Chat read as well. */
export function slackText({ title, lines, quote, link }: Notice): string {
  return [
    `*${escapeSlack(title)}*`,
    ...lines.map(escapeSlack),
    ...(quote === null ? [] : [`> ${escapeSlack(shorten(quote))}`]),
    ...(link === null ? [] : [`<${encodeURI(link.url)}|${escapeSlack(link.label)}>`]),
  ].join('\n');
}
