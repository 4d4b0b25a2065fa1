import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { Facts } from '#lib/core/report/facts.ts';
import type { Asked } from '#lib/core/report/measurable.ts';
import type { FigureFilter } from '#lib/core/report/report.ts';

const TOPICS = 10;
const PARTS = 4;

const inPeriods = (
  measure: Asked['measure'],
  filter: FigureFilter,
  periods: Asked['period'][] = ['current', 'before'],
): Asked[] => periods.map((period) => ({ measure, period, filter }));

/** What every report is likely to be about: measured before a model begins to write. */
export function usualFigures(facts: Facts): Asked[] {
  const parts = (by: 'source' | 'language') =>
    (by === 'source' ? facts.sources : facts.languages)
      .slice(0, PARTS)
      .flatMap(({ key }) => [
        ...inPeriods('average_rating', { [by]: key }),
        ...inPeriods('share', { [by]: key }, ['current']),
      ]);
  return [
    ...inPeriods('count', {}),
    ...inPeriods('growth', {}, ['change']),
    ...inPeriods('average_rating', {}, ['current', 'before', 'change']),
    ...SENTIMENTS.flatMap((sentiment) => inPeriods('share', { sentiment })),
    ...inPeriods('count', { rating: 1 }),
    ...inPeriods('count', { rating: 5 }),
    ...facts.effects.flatMap(({ topic }) => inPeriods('effect', { topic }, ['change'])),
    ...facts.topics
      .slice(0, TOPICS)
      .flatMap(({ topic }) => [
        ...inPeriods('count', { topic }, ['current']),
        ...inPeriods('share', { topic }),
        ...inPeriods('average_rating', { topic }),
        ...inPeriods('average_without', { topic }, ['current']),
      ]),
    ...parts('source'),
    ...parts('language'),
  ];
}
