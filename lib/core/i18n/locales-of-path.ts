import { DESK_LOCALES, FORM_LOCALES, type FormLocale } from './locales.ts';

const OF_THE_TEAM = /^\/(admin|login|setup|docs)(\/|$)/;

/** The languages that the page at this path is written in. */
export const localesOfPath = (path: string): readonly FormLocale[] =>
  OF_THE_TEAM.test(path) ? DESK_LOCALES : FORM_LOCALES;
