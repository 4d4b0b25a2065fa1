'use client';

import { useTranslations } from 'next-intl';
import { useRegionalLocale } from '#components/ui/use-regional-locale.ts';

interface SentimentScoreProps {
  /** −1…1. */
  score: number;
  /** What judged it. */
  engine: string;
}

/** The score on its scale from −1 to 1, and who gave it. */
export function SentimentScore({ score, engine }: SentimentScoreProps) {
  const t = useTranslations('desk');
  const locale = useRegionalLocale();
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="tabular-nums" suppressHydrationWarning>
        {format.format(score)}
      </span>
      <svg aria-hidden="true" viewBox="-52 -6 104 12" className="h-3 w-26 shrink-0">
        <line x1="-50" x2="50" strokeWidth="2" strokeLinecap="round" className="stroke-line" />
        <line y1="-4" y2="4" strokeWidth="1" className="stroke-line-strong" />
        <circle cx={score * 46} r="4" className={hueOf(score)} />
      </svg>
      <span className="text-muted text-xs">{t('details.engine', { engine })}</span>
    </span>
  );
}

function hueOf(score: number): string {
  if (score > 0) return 'fill-positive';
  return score < 0 ? 'fill-negative' : 'fill-neutral';
}
