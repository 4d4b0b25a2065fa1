import { brandTokens } from '#lib/core/brand/brand-css.ts';
import { formWords } from '#lib/core/form/form-words.ts';
import type { WidgetForm } from '#lib/core/form/widget-form.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { issueFormToken } from '#lib/services/issue-form-token.ts';
import { clientFile } from './client-file.ts';
import { followUpView } from './follow-up-view.ts';
import type { PageRequest } from './page-request.ts';
import { readWidgetWords } from './read-words.ts';
import { voiceView } from './voice-view.ts';

const COLOR = /^#[0-9a-f]{6}$/i;

interface Asked {
  /** `#rrggbb`; it goes before the shop's. */
  color: string | undefined;
  address: string;
}

/** The form for a widget, in the colour that its page asks for. */
export async function widgetForm(
  request: PageRequest,
  { color, address }: Asked,
): Promise<WidgetForm> {
  const { locale, messages, source, link, customerName, state } = request;
  const { brandColor, formTexts, nameField } = state.settings;
  const brand = color !== undefined && COLOR.test(color) ? color : brandColor;
  const { close } = await readWidgetWords(locale);
  return {
    view: {
      messages,
      locale,
      words: formWords(formTexts[locale] ?? {}, messages),
      nameField,
      source: source === 'form' ? 'widget' : source,
      token: issueFormToken(),
      link,
      voice: await voiceView(locale, state.settings),
      followUp: await followUpView(locale, state.settings),
    },
    shop: shopOf(state),
    tokens: brand === null ? [] : brandTokens(brand),
    close,
    customerName,
    panel: `/assets/${clientFile('client/widget/panel.ts')}`,
    address,
  };
}
