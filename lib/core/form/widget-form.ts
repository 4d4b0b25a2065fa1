import type { Shop } from '#lib/core/settings/shop-look.ts';
import type words from '#messages/en/widget.json';
import type { FormView } from './markup/form-view.ts';

/** What a widget says around the form, as messages/<locale>/widget.json has it. */
export type WidgetWords = typeof words;

/** All that a widget on another site's page needs to show the form. */
export interface WidgetForm {
  view: Omit<FormView, 'state'>;
  shop: Shop;
  /** The tokens of the shop's colour, with their values. */
  tokens: [token: string, value: string][];
  /** What its closing button is called. */
  close: string;
  /** The name to begin with, where a signed link vouches for one. */
  customerName: string;
  /** Where the code is that shows it: a path of ours, new with each build. */
  panel: string;
  /** Where feedback goes: a path of ours. */
  address: string;
}
