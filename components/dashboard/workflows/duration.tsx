'use client';

import { useFormatter, useTranslations } from 'next-intl';

/** How long something took; while it is under way, that it is. */
export function Duration({ from, to }: { from: string; to: string | null }) {
  const t = useTranslations('workflows');
  const format = useFormatter();
  if (!to) return t('under_way');
  const seconds = Math.max(0, Date.parse(to) - Date.parse(from)) / 1000;
  const minutes = seconds >= 90;
  return format.number(minutes ? seconds / 60 : seconds, {
    style: 'unit',
    unit: minutes ? 'minute' : 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
}
