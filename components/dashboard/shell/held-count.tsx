'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';

/** How much waits for a look; nothing at all when nothing does. */
export function HeldCount({ count }: { count: number }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  if (count === 0) return null;
  return (
    <span className="inline-flex min-w-5 items-center justify-center rounded-full bg-accent-soft px-1.5 font-medium text-accent text-xs tabular-nums">
      <span aria-hidden>{format.count(count)}</span>
      <span className="sr-only">{t('nav.held_count', { count })}</span>
    </span>
  );
}
