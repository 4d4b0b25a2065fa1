'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { SentimentCounts } from '#lib/core/metrics/metrics.ts';

const LOOKS = {
  positive: 'fill-positive',
  neutral: 'fill-neutral',
  negative: 'fill-negative',
} as const;

/** How a topic is spoken of: the three sentiments side by side, and in words. */
export function MoodBar({ sentiments }: { sentiments: SentimentCounts }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const total = Math.max(1, sentiments.positive + sentiments.neutral + sentiments.negative);
  const parts = SENTIMENTS.map((name, index) => ({
    name,
    share: sentiments[name] / total,
    from: SENTIMENTS.slice(0, index).reduce((sum, one) => sum + sentiments[one] / total, 0),
  }));
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-24">
        {parts.map(({ name, share, from }) => (
          <rect key={name} x={100 * from} width={100 * share} height="8" className={LOOKS[name]} />
        ))}
      </svg>
      <span className="text-xs">
        {t('topic_page.mood', {
          positive: format.share(parts[0]?.share ?? 0),
          negative: format.share(parts[2]?.share ?? 0),
        })}
      </span>
    </span>
  );
}
