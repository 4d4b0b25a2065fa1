import { RATINGS, type Rating } from '#lib/core/feedback/feedback.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { faceMarkup } from './face-markup.ts';
import { fieldErrorMarkup } from './field-error-markup.ts';
import type { FieldView } from './field-view.ts';

function choice(rating: Rating, { messages, locale, value, error, first }: FieldView): Markup {
  const word = messages.rating.words[rating];
  const name = formatMessage(messages.rating.name, locale, { rating, word });
  return html`<label class="face"><input type="radio" name="rating" value="${rating}" required aria-label="${name}"${
    value === String(rating) && html` checked`
  }${error && rating === 1 && html` aria-describedby="rating-error"`}${
    first && rating === 1 && html` autofocus`
  }><span class="drawing">${faceMarkup(rating)}</span><span class="word" aria-hidden="true">${word}</span></label>`;
}

/** Five real radio buttons. Their order follows the reading direction by itself. */
export function ratingMarkup(view: FieldView): Markup {
  const { messages, error } = view;
  return html`<fieldset class="field" data-field="rating" aria-invalid="${error ? 'true' : 'false'}"${
    error && html` aria-describedby="rating-error"`
  }><legend class="label">${messages.rating.legend}</legend><div class="faces">${RATINGS.map(
    (rating) => choice(rating, view),
  )}</div><div data-error>${fieldErrorMarkup('rating', error)}</div></fieldset>`;
}
