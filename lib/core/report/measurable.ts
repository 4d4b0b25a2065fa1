import type { Figure, FigureFilter } from './report.ts';

export type Asked = Pick<Figure, 'measure' | 'period' | 'filter'>;

const UNIT_OF: Record<Figure['measure'], Figure['unit']> = {
  count: 'pieces',
  share: 'share',
  growth: 'share',
  average_rating: 'stars',
  average_without: 'stars',
  effect: 'stars',
};

export const unitOf = ({ measure }: Asked): Figure['unit'] => UNIT_OF[measure];

/** The same for whatever is the same figure. */
export function figureKey({ measure, period, filter }: Asked): string {
  const { topic, source, language, rating, sentiment } = filter;
  return JSON.stringify([measure, period, topic, source, language, rating, sentiment]);
}

/**
 * What a share is a share of: the filter without the most particular of its parts. So that of
 * `{ topic, sentiment }` is how much of the feedback on the topic is of that sentiment.
 */
export function wholeOf(filter: FigureFilter): FigureFilter | null {
  for (const part of ['sentiment', 'rating', 'topic', 'language', 'source'] as const) {
    if (filter[part] !== undefined) return { ...filter, [part]: undefined };
  }
  return null;
}

/** Whether there is a way to compute it: ratings of topics, for one, are only known as averages. */
export function isMeasurable({ measure, period, filter }: Asked): boolean {
  const { topic, source, language, rating, sentiment } = filter;
  if (rating !== undefined && (topic !== undefined || (source && language))) return false;
  const judged = rating !== undefined || sentiment !== undefined;
  switch (measure) {
    case 'count':
      return true;
    case 'growth':
      return period === 'change';
    case 'share':
      return wholeOf(filter) !== null;
    case 'average_rating':
      return !judged;
    case 'average_without':
      return topic !== undefined && !judged && period !== 'change';
    case 'effect':
      return topic !== undefined && !judged && period === 'change';
  }
}
