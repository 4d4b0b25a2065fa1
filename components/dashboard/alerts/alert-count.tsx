'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { useOpenAlerts } from './alerts-provider.tsx';

/** How many alerts nobody has taken up yet; nothing at all when there are none. */
export function AlertCount() {
  const t = useTranslations('alerts');
  const format = useNumberFormat();
  const count = useOpenAlerts().filter(({ state }) => state === 'open').length;
  return (
    <span aria-live="polite">
      {count > 0 && (
        <span className="inline-flex min-w-5 items-center justify-center rounded-full bg-danger-soft px-1.5 font-medium text-danger text-xs tabular-nums">
          <span aria-hidden>{format.count(count)}</span>
          <span className="sr-only">{t('count', { count })}</span>
        </span>
      )}
    </span>
  );
}
