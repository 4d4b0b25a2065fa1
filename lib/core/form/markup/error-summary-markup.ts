import type { LiveMessages } from '#lib/core/form/form-messages.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** All that is wrong, read out at once; people who see find it at the fields. */
export function errorSummaryMarkup(
  texts: ReadonlyMap<string, string>,
  { errors }: Pick<LiveMessages, 'errors'>,
  locale: string,
): Markup | null {
  if (texts.size === 0) return null;
  const summary = formatMessage(errors.summary, locale, { count: texts.size });
  const items = [...texts.values()].map((text) => html`<li>${text}</li>`);
  return html`<p>${summary}</p><ul>${items}</ul>`;
}
