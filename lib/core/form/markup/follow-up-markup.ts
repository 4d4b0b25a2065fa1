import type { FollowUpView } from '#lib/core/form/follow-up-view.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { fieldErrorMarkup } from './field-error-markup.ts';

interface FollowUpField {
  value: string;
  error: string | undefined;
  first: boolean;
}

/** Folded away until somebody wants an answer; what was ticked or typed keeps it open. */
export function followUpMarkup(
  { messages, consent, days }: FollowUpView,
  locale: string,
  contact: FollowUpField,
  agreed: FollowUpField,
): Markup {
  const open = contact.value !== '' || contact.error || agreed.value !== '' || agreed.error;
  const kept = formatMessage(messages.kept, locale, { days });
  return html`<details class="follow-up"${open && html` open`}><summary>${messages.summary}</summary>
<div class="field" data-field="contact"><label class="label" for="contact">${messages.label}</label><input id="contact" name="contact" class="control" type="text" inputmode="email" dir="auto" autocomplete="email" autocapitalize="none" spellcheck="false" value="${contact.value}" aria-invalid="${contact.error ? 'true' : 'false'}" aria-describedby="${contact.error && 'contact-error '}contact-kept"${
    contact.first && html` autofocus`
  }><div data-error>${fieldErrorMarkup('contact', contact.error)}</div></div>
<div class="field" data-field="consent"><label class="agree"><input type="checkbox" name="consent" value="yes"${
    agreed.value !== '' && html` checked`
  } aria-invalid="${agreed.error ? 'true' : 'false'}" aria-describedby="${agreed.error && 'consent-error '}contact-kept"${
    agreed.first && html` autofocus`
  }><span>${consent}</span></label><div data-error>${fieldErrorMarkup('consent', agreed.error)}</div></div>
<p class="promise" id="contact-kept">${kept}</p></details>`;
}
