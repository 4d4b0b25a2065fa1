import type { Tongue } from '#client/kiosk/tongue.ts';
import type { Draft } from '#lib/core/form/form-state.ts';
import { formMarkup } from '#lib/core/form/markup/form-markup.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import type { NameField } from '#lib/core/settings/settings.ts';

/** The form's own fields, large, and a way back for who changed their mind. */
export function writingMarkup(
  { form: messages, words, locale, kiosk }: Tongue,
  { draft, nameField, source }: { draft: Draft; nameField: NameField; source: string },
): Markup {
  const state = { draft, issues: [], notice: null };
  const form = formMarkup({ state, messages, locale, words, nameField, source, token: '' });
  return html`<section class="card">${form}<button type="button" class="quiet over" data-over>${kiosk.startOver}</button></section>`;
}
