'use client';

import { useTranslations } from 'next-intl';
import type { FigureName } from './biggest-mover.ts';
import { Change } from './change.tsx';
import { changeDirection, useChangeWords } from './use-change-words.ts';

interface FigureChangeProps {
  figure: FigureName;
  now: number | null;
  before: number | null;
}

/** A figure against the hour before; says so when one of the two hours is empty. */
export function FigureChange({ figure, now, before }: FigureChangeProps) {
  const t = useTranslations('desk');
  const changeWords = useChangeWords();
  if (before === null) return <span className="text-muted">{t('change.none_before')}</span>;
  if (now === null) return <span className="text-muted">{t('change.none_now')}</span>;
  const change = now - before;
  const direction = changeDirection(figure, change);
  const judged = direction === 'up' ? 'good' : 'bad';
  return (
    <Change
      direction={direction}
      mood={figure === 'count' || direction === 'level' ? 'plain' : judged}
      words={changeWords(figure, change)}
    />
  );
}
