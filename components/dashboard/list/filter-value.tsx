'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Filter } from '#components/dashboard/feedback-query.ts';
import { languageName } from '#components/dashboard/piece/language-name.ts';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { LocalTime } from '#components/ui/local-time.tsx';
import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { PERIODS } from '#lib/core/feedback/relative-period.ts';

/** A filter's value as people say it. What the URL says is shown as it is when it means nothing. */
export function FilterValue({ filter, value }: { filter: Filter; value: string }) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const sourceName = useSourceName();
  switch (filter) {
    case 'from':
    case 'to':
      return Number.isNaN(Date.parse(value)) ? value : <LocalTime at={value} form="moment" />;
    case 'sentiment': {
      const sentiment = SENTIMENTS.find((known) => known === value);
      return sentiment ? t(`sentiment.${sentiment}`) : value;
    }
    case 'language':
      return (
        <span suppressHydrationWarning>{languageName(value, locale) ?? t('language_unknown')}</span>
      );
    case 'source':
      return sourceName(value);
    case 'rating':
      return `${value} ★`;
    case 'period': {
      const period = PERIODS.find((known) => known === value);
      return period ? t(`filter.period_${period}`) : value;
    }
    case 'search':
    case 'customer_name':
    case 'topic':
      return <bdi>{value}</bdi>;
  }
}
