import type { Tongue } from '#client/kiosk/tongue.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { faceMarkup } from '#lib/core/form/markup/face-markup.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** What stands there while nobody does: the question, and five faces that begin the answer. */
export function idleMarkup(tongue: Tongue): Markup {
  const { words, form, kiosk } = tongue;
  const faces = RATINGS.map((rating) => {
    const word = form.rating.words[rating];
    const name = tongue.say(form.rating.name, { rating, word });
    return html`<button type="button" class="face" data-face="${rating}" aria-label="${name}"><span class="drawing">${faceMarkup(rating)}</span><span class="word" aria-hidden="true">${word}</span></button>`;
  });
  return html`<section class="idle"><div class="drift"><h1 tabindex="-1">${words.title}</h1><div class="faces" role="group" aria-label="${form.rating.legend}">${faces}</div><p class="touch">${kiosk.touch}</p></div></section>`;
}
