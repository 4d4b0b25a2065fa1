import type { DeskLocale } from '#lib/core/i18n/locales.ts';

interface PlanMailTexts {
  one: string;
  /** `{count}` */
  many: string;
  /** `{url}` */
  text: string;
}

/** What whoever is to answer reads; no customer's words, which a mail would carry off the desk. */
export const PLAN_MAIL_TEXTS: Readonly<Record<DeskLocale, PlanMailTexts>> = {
  en: {
    one: 'An unhappy customer waits for an answer',
    many: '{count} unhappy customers wait for an answer',
    text: 'The drafts, and by when to answer:\n{url}',
  },
  es: {
    one: 'Un cliente descontento espera una respuesta',
    many: '{count} clientes descontentos esperan una respuesta',
    text: 'Los borradores y hasta cuándo responder:\n{url}',
  },
  fr: {
    one: 'Un client mécontent attend une réponse',
    many: '{count} clients mécontents attendent une réponse',
    text: 'Les brouillons, et avant quand répondre\u00a0:\n{url}',
  },
  de: {
    one: 'Ein unzufriedener Kunde wartet auf eine Antwort',
    many: '{count} unzufriedene Kunden warten auf eine Antwort',
    text: 'Die Entwürfe, und bis wann zu antworten ist:\n{url}',
  },
};
