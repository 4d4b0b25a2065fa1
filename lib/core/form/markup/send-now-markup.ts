import type { LiveMessages } from '#lib/core/form/form-messages.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** A button that tries at once, and where it says that it was in vain. */
export function sendNowMarkup({ waiting }: Pick<LiveMessages, 'waiting'>, look: string): Markup {
  return html`<button type="button" class="${look}" data-send-now><span>${waiting.now}</span></button><p class="vain" role="status"></p>`;
}
