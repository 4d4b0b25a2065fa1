import type { LiveMessages } from '#lib/core/form/form-messages.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { sendNowMarkup } from './send-now-markup.ts';

/** Nobody answered: the text is shown as kept, and goes by itself later. */
export function keptMarkup(feedback: string, messages: LiveMessages): Markup {
  const { kept } = messages;
  return html`<div class="panel kept"><h1 tabindex="-1" aria-describedby="kept-text">${kept.heading}</h1><p id="kept-text" class="intro">${kept.text}</p><figure><figcaption>${kept.quote}</figcaption><blockquote dir="auto">${feedback}</blockquote></figure>${sendNowMarkup(
    messages,
    'primary',
  )}<button type="button" class="quiet" data-another>${kept.another}</button></div>`;
}
