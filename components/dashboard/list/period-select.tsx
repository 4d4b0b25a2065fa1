'use client';

import { useTranslations } from 'next-intl';
import type { FeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { PERIODS } from '#lib/core/feedback/relative-period.ts';

interface PeriodSelectProps {
  query: FeedbackQuery;
  onChoose: (change: FeedbackQuery) => void;
}

/** A relative one stays so in the address; one of two moments that came with a link is shown as its own choice and told by its chip. */
export function PeriodSelect({ query, onChoose }: PeriodSelectProps) {
  const t = useTranslations('desk');
  const given = Boolean(query.from || query.to);
  return (
    <NativeSelect
      aria-label={t('filter.period')}
      value={given ? 'given' : (query.period ?? '')}
      onChange={(event) => onChoose({ period: event.target.value, from: '', to: '' })}
      className="min-w-0"
    >
      <option value="">{t('filter.any_period')}</option>
      {given && <option value="given">{t('filter.given_period')}</option>}
      {PERIODS.map((period) => (
        <option key={period} value={period}>
          {t(`filter.period_${period}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
