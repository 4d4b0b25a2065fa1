import type { FormMessages } from '#lib/core/form/form-messages.ts';
import type { DeskLocale, FormLocale } from '#lib/core/i18n/locales.ts';
import type { FormTexts, NameField } from '#lib/core/settings/settings.ts';
import type { Shop } from '#lib/core/settings/shop-look.ts';
import type kiosk from '#messages/en/kiosk.json';
import type kiosks from '#messages/en/kiosks.json';

/** The words that visitors see on a kiosk, beside the form's. */
export type KioskMessages = typeof kiosk;
/** The words of the panel that staff open on the device. */
export type PanelMessages = (typeof kiosks)['panel'];

/** All that a kiosk needs to work with no network, in every language. */
export interface KioskKit {
  /** Of the same build as the page, or the page does not take it. */
  build: string;
  shop: Shop;
  /** The tokens of the shop's colour, with their values. */
  tokens: [token: string, value: string][];
  nameField: NameField;
  formTexts: Partial<Record<FormLocale, FormTexts>>;
  languages: Record<FormLocale, { form: FormMessages; kiosk: KioskMessages; close: string }>;
  panel: Record<DeskLocale, PanelMessages>;
}
