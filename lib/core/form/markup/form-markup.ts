import { errorTexts } from '#lib/core/form/error-texts.ts';
import type { FormField } from '#lib/core/form/form-state.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { errorSummaryMarkup } from './error-summary-markup.ts';
import { feedbackTextMarkup } from './feedback-text-markup.ts';
import { followUpMarkup } from './follow-up-markup.ts';
import type { FormView } from './form-view.ts';
import { linkMarkup } from './link-markup.ts';
import { nameMarkup } from './name-markup.ts';
import { noticeMarkup } from './notice-markup.ts';
import { ratingMarkup } from './rating-markup.ts';

/**
 * The form itself, for the server and for a browser that shows one where there was none. Errors are
 * ours, in our words, so `novalidate`.
 */
export function formMarkup(view: FormView): Markup {
  const { state, messages, locale, words, nameField, source, token, link, voice, followUp } = view;
  const { draft, issues, notice } = state;
  const errors = errorTexts(issues, messages, locale, followUp?.messages.errors);
  const field = (name: FormField) => ({
    messages,
    locale,
    value: draft[name],
    error: errors.get(name),
    first: issues[0]?.field === name,
  });
  return html`<h1>${words.title}</h1><p class="intro">${words.subtitle}</p>
<form method="post" novalidate>
<input type="hidden" name="id" value="${draft.id}" autocomplete="off">
<input type="hidden" name="token" value="${token}" autocomplete="off">
<input type="hidden" name="source" value="${source}" autocomplete="off">
<div class="trap" aria-hidden="true"><label>${messages.honeypot}<input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>
<div class="unseen" role="alert" data-summary>${errorSummaryMarkup(errors, messages, locale)}</div>
${linkMarkup(link)}
${ratingMarkup(field('rating'))}
${feedbackTextMarkup({ ...field('feedback'), placeholder: words.placeholder, voice })}
${nameField !== 'hidden' && nameMarkup({ ...field('customer_name'), asked: nameField })}
${followUp && followUpMarkup(followUp, locale, field('contact'), field('consent'))}
<div class="end"><div role="alert" data-notice>${noticeMarkup(notice, messages)}</div>
<button type="submit" class="primary"><span>${words.send}</span></button>
<p class="unseen" role="status" data-sending></p>
<p class="privacy">${nameField === 'hidden' ? messages.privacy_no_name : messages.privacy}</p></div>
</form>`;
}
