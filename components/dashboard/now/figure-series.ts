import type { FigureName } from './biggest-mover.ts';
import type { Minute } from './minutes.ts';
import { positiveShare } from './positive-share.ts';
import { trailingMean } from './trailing-mean.ts';

/** A single minute of a quiet shop says little about its mood: these lines look back this far. */
export const TRAILING_MINUTES = 10;

/** A figure minute by minute, oldest first; null where there was nothing to tell. */
export function figureSeries(figure: FigureName, minutes: readonly Minute[]): (number | null)[] {
  if (figure === 'count') return minutes.map(({ total }) => total);
  const means = minutes.map((minute) => ({
    mean: figure === 'rating' ? minute.averageRating : positiveShare(minute),
    weight: minute.total,
  }));
  return trailingMean(means, TRAILING_MINUTES);
}
