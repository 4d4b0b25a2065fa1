import type { Metrics, TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { positiveShare } from './positive-share.ts';

export type FigureName = 'count' | 'rating' | 'share';

export type BiggestMover =
  /** Said more often than usual. */
  | { kind: 'topic'; topic: TrendingTopic; lift: number }
  /** No topic stands out: the figure that moved most against the hour before, by `change`. */
  | { kind: 'figure'; figure: FigureName; change: number }
  | { kind: 'steady' }
  /** One of the two hours is empty. */
  | { kind: 'nothing_to_compare' };

const RATING_SPAN = 4;

/** What the team should look at first: the topic with the most lift, else the figure that moved. */
export function biggestMover(metrics: Metrics): BiggestMover {
  return risingTopic(metrics) ?? movedFigure(metrics);
}

function risingTopic(metrics: Metrics): BiggestMover | null {
  let rising: BiggestMover | null = null;
  let highest = 1;
  for (const topic of metrics.trending_topics) {
    if (topic.lift === null || topic.lift <= highest) continue;
    highest = topic.lift;
    rising = { kind: 'topic', topic, lift: topic.lift };
  }
  return rising;
}

function movedFigure(metrics: Metrics): BiggestMover {
  const { previous } = metrics;
  const share = positiveShare(metrics.sentiment_breakdown);
  const shareBefore = positiveShare(previous.sentiment_breakdown);
  if (
    metrics.average_rating === null ||
    previous.average_rating === null ||
    share === null ||
    shareBefore === null
  ) {
    return { kind: 'nothing_to_compare' };
  }
  const count = metrics.hourly_count - previous.hourly_count;
  const rating = metrics.average_rating - previous.average_rating;
  const moves: { figure: FigureName; change: number; reach: number }[] = [
    { figure: 'count', change: count, reach: Math.abs(count) / previous.hourly_count },
    { figure: 'rating', change: rating, reach: Math.abs(rating) / RATING_SPAN },
    { figure: 'share', change: share - shareBefore, reach: Math.abs(share - shareBefore) },
  ];
  const [first] = moves.sort((a, b) => b.reach - a.reach);
  if (!first || first.reach === 0) return { kind: 'steady' };
  return { kind: 'figure', figure: first.figure, change: first.change };
}
