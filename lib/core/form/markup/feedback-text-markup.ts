import type { VoiceView } from '#lib/core/form/voice-view.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { fieldErrorMarkup } from './field-error-markup.ts';
import type { FieldView } from './field-view.ts';
import { speakMarkup } from './speak-markup.ts';

/** No maxlength: browsers count UTF-16 units and would cut a pasted text silently. */
export function feedbackTextMarkup(
  view: FieldView & { placeholder: string; voice: VoiceView | undefined },
): Markup {
  const { messages, value, error, first, placeholder, voice } = view;
  // A line break right after the tag would be swallowed, so one of our own stands there.
  return html`<div class="field" data-field="feedback"><label class="label" for="feedback">${messages.feedback.label}</label>${voice && speakMarkup(voice)}<textarea id="feedback" name="feedback" class="control" rows="4" dir="auto" required placeholder="${placeholder}" aria-invalid="${error ? 'true' : 'false'}" aria-describedby="${error && 'feedback-error '}feedback-count"${
    first && html` autofocus`
  }>
${value}</textarea>${voice && html`<div data-voice></div>`}<div data-error>${fieldErrorMarkup('feedback', error)}</div><p id="feedback-count" class="count"></p></div>`;
}
