import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import type { NameField } from '#lib/core/settings/settings.ts';
import { fieldErrorMarkup } from './field-error-markup.ts';
import type { FieldView } from './field-view.ts';

export function nameMarkup(view: FieldView & { asked: Exclude<NameField, 'hidden'> }): Markup {
  const { messages, value, error, first, asked } = view;
  const label = asked === 'optional' ? messages.name.optional : messages.name.label;
  return html`<div class="field" data-field="customer_name"><label class="label" for="customer_name">${label}</label><input id="customer_name" name="customer_name" class="control" type="text" dir="auto" autocomplete="name" enterkeyhint="send" value="${value}" aria-invalid="${error ? 'true' : 'false'}"${
    asked === 'required' && html` required`
  }${error && html` aria-describedby="customer_name-error"`}${
    first && html` autofocus`
  }><div data-error>${fieldErrorMarkup('customer_name', error)}</div></div>`;
}
