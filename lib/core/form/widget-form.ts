import type { Shop } from '#lib/core/settings/shop-look.ts';
import type { FormView } from './markup/form-view.ts';

/** All that a widget on another site's page needs to show the form. */
export interface WidgetForm {
  view: Omit<FormView, 'state'>;
  shop: Shop;
  /** The tokens of the shop's colour, with their values. */
  tokens: [token: string, value: string][];
  /** What its closing button is called. */
  close: string;
  /** Where the code is that shows it: a path of ours, new with each build. */
  panel: string;
}
