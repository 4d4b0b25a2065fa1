import type { FormLocale } from '#lib/core/i18n/locales.ts';

/** How customers get to the form. */
export const WAYS = ['card', 'link', 'widget', 'frame'] as const;
export type Way = (typeof WAYS)[number];

/** What every way is told. */
export interface Destination {
  /** How the outside reaches us. */
  origin: string;
  source: string;
  /** Null: the customer's own. */
  locale: FormLocale | null;
}
