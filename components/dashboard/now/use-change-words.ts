'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { FigureName } from './biggest-mover.ts';

/** How a figure's change against the hour before is said: '0.3 higher than the hour before'. */
export function useChangeWords(): (figure: FigureName, change: number) => string {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  return (figure, change) => {
    const size = Math.abs(change);
    const amount = {
      count: () => format.count(size),
      rating: () => format.rating(size),
      share: () => format.count(size * 100),
    }[figure]();
    const direction = changeDirection(figure, change);
    if (direction === 'level') return t('change.level');
    return t(`change.${figure}_${direction}`, { amount, points: Math.round(size * 100) });
  };
}

/** Below what is shown of a figure, it counts as level. */
export function changeDirection(figure: FigureName, change: number): 'up' | 'down' | 'level' {
  const smallest = { count: 0.5, rating: 0.05, share: 0.005 }[figure];
  if (Math.abs(change) < smallest) return 'level';
  return change > 0 ? 'up' : 'down';
}
