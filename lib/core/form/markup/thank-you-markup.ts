import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** The thank-you with its own language and direction, whatever those of the page are. */
export function thankYouMarkup(
  { text, language }: { text: string; language: string },
  way: Markup,
): Markup {
  return html`<div class="panel thanks"><div class="tick"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.6 4.6L19 7.5"/></svg></div><h1 tabindex="-1" lang="${language}" dir="${directionOf(language)}">${text}</h1>${way}</div>`;
}
