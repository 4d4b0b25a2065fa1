import type { LiveFollowUp } from '#lib/core/form/follow-up-view.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** Says that a contact was left, and where it can be taken back. */
export function takeBackMarkup(
  { left, takeBack }: Pick<LiveFollowUp, 'left' | 'takeBack'>,
  address: string,
): Markup {
  return html`<p class="privacy">${left} <a href="${address}" target="_blank" rel="noreferrer">${takeBack}</a></p>`;
}
