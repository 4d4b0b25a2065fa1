import { createTranslator } from 'use-intl/core';
import { chooseQuote, type Quotable } from '#lib/core/report/choose-quote.ts';
import type { Facts } from '#lib/core/report/facts.ts';
import { unitOf } from '#lib/core/report/measurable.ts';
import type {
  Figure,
  FigureFilter,
  ReportQuote,
  ReportSpan,
  Statement,
} from '#lib/core/report/report.ts';
import de from '#messages/de/report.json' with { type: 'json' };
import en from '#messages/en/report.json' with { type: 'json' };
import es from '#messages/es/report.json' with { type: 'json' };
import fr from '#messages/fr/report.json' with { type: 'json' };

const MESSAGES: Record<ReportSpan['language'], typeof en> = { en, es, fr, de };

type Keys<T, Path extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string
    ? `${Path}${Key}`
    : Keys<T[Key], `${Path}${Key}.`>;
}[keyof T & string];
export type Sentence = Keys<typeof en>;

type Given = [
  measure: Figure['measure'],
  period: Figure['period'],
  filter: FigureFilter,
  value: number | null,
];

/** Writes the statements of one report: its language, its source, and whom it quoted already. */
export interface Pen {
  /** A figure as `measureFigures` would find it; null where there is none. */
  figure(...given: Given): Figure | null;
  /** @returns nothing when a figure is missing: what cannot be said is left out. */
  say(sentence: Sentence, figures: (Figure | null)[], quote?: ReportQuote | null): Statement[];
  /** The most typical of these, never quoted before. */
  quote(from: readonly Quotable[], topic?: string): ReportQuote | null;
}

function isEstimated(period: Figure['period'], { current, before }: Facts['estimated']): boolean {
  if (period === 'change') return current || before;
  return period === 'current' ? current : before;
}

export function createPen(span: ReportSpan, sampled: Facts['estimated']): Pen {
  const t = createTranslator({ locale: span.language, messages: MESSAGES[span.language] });
  const used: ReportQuote[] = [];
  const within: FigureFilter = span.source === null ? {} : { source: span.source };
  return {
    figure(measure, period, filter, value) {
      if (value === null || !Number.isFinite(value)) return null;
      const estimated = filter.topic !== undefined && isEstimated(period, sampled);
      const asked = { measure, period, filter: { ...within, ...filter } };
      return { ...asked, value, unit: unitOf(asked), estimated };
    },
    say(sentence, figures, quote = null) {
      const known = figures.filter((figure) => figure !== null);
      if (known.length < figures.length) return [];
      // Nouns agree with the first figure; none of these numbers is shown by the message itself.
      const n = (sentence === 'count.none' ? known[1] : known[0])?.value ?? 0;
      const text = t(sentence, { n });
      const alone = text.includes('[[q1]]') || !quote;
      return [
        {
          text: alone ? text : `${text} ${t('words')}`,
          figures: known,
          quotes: quote ? [quote] : [],
        },
      ];
    },
    quote(from, topic) {
      const quote = chooseQuote(from, used, topic);
      if (quote) used.push(quote);
      return quote;
    },
  };
}
