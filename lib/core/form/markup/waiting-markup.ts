import type { LiveMessages } from '#lib/core/form/form-messages.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { sendNowMarkup } from './send-now-markup.ts';

/** What an earlier visit left to be sent. */
export function waitingMarkup(
  count: number,
  messages: LiveMessages,
  locale: string,
): Markup | null {
  if (count === 0) return null;
  const text = formatMessage(messages.waiting.text, locale, { count });
  return html`<div class="notice waiting"><p>${text}</p>${sendNowMarkup(messages, 'link')}</div>`;
}
