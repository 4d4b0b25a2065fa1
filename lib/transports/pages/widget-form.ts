import { brandTokens } from '#lib/core/brand/brand-css.ts';
import { CLOSE_WORDS } from '#lib/core/form/close-words.ts';
import { formWords } from '#lib/core/form/form-words.ts';
import type { WidgetForm } from '#lib/core/form/widget-form.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { issueFormToken } from '#lib/services/issue-form-token.ts';
import { clientFile } from './client-file.ts';
import type { PageRequest } from './page-request.ts';

const COLOR = /^#[0-9a-f]{6}$/i;

/** The form for a widget; a colour (`#rrggbb`) that its page asks for goes before the shop's. */
export function widgetForm(request: PageRequest, color: string | undefined): WidgetForm {
  const { locale, messages, source, state } = request;
  const { brandColor, formTexts, nameField } = state.settings;
  const brand = color !== undefined && COLOR.test(color) ? color : brandColor;
  return {
    view: {
      messages,
      locale,
      words: formWords(formTexts[locale] ?? {}, messages),
      nameField,
      source: source === 'form' ? 'widget' : source,
      token: issueFormToken(),
    },
    shop: shopOf(state),
    tokens: brand === null ? [] : brandTokens(brand),
    close: CLOSE_WORDS.get(locale) ?? 'Close',
    panel: `/assets/${clientFile('client/widget/panel.ts')}`,
  };
}
