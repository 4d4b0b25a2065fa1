import type { LiveMessages } from '#lib/core/form/form-messages.ts';
import type { Notice } from '#lib/core/form/form-state.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** Why nothing was sent although every field is right. */
export function noticeMarkup(
  notice: Notice | null,
  { notices }: Pick<LiveMessages, 'notices'>,
): Markup | null {
  return notice && html`<p class="notice refusal">${notices[notice]}</p>`;
}
