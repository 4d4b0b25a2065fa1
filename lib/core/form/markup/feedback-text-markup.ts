import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { fieldErrorMarkup } from './field-error-markup.ts';
import type { FieldView } from './field-view.ts';

/** No maxlength: browsers count UTF-16 units and would cut a pasted text silently. */
export function feedbackTextMarkup(view: FieldView & { placeholder: string }): Markup {
  const { messages, value, error, first, placeholder } = view;
  // A line break right after the tag would be swallowed, so one of our own stands there.
  return html`<div class="field" data-field="feedback"><label class="label" for="feedback">${messages.feedback.label}</label><textarea id="feedback" name="feedback" class="control" rows="4" dir="auto" required placeholder="${placeholder}" aria-invalid="${error ? 'true' : 'false'}" aria-describedby="${error && 'feedback-error '}feedback-count"${
    first && html` autofocus`
  }>
${value}</textarea><div data-error>${fieldErrorMarkup('feedback', error)}</div><p id="feedback-count" class="count"></p></div>`;
}
