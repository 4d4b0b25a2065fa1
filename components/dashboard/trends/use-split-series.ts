'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ChartSeries } from '#components/charts/series-hues.ts';
import { hueOf } from '#components/charts/series-hues.ts';
import { languageName } from '#components/dashboard/piece/language-name.ts';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import type { Sentiment } from '#lib/core/feedback/feedback.ts';
import type { Series } from '#lib/core/metrics/series.ts';
import type { TrendSplit } from './trends-query.ts';

/** From the axis up: what needs an answer stands on the ground line, where it is read best. */
const STACK: readonly Sentiment[] = ['negative', 'neutral', 'positive'];
const OTHER = 'other';

/** The stacked parts of the bars; the key of the one without a split is `all`. */
export function useSplitSeries(series: Series | null, split: TrendSplit): ChartSeries[] {
  const t = useTranslations('desk');
  const locale = useLocale();
  const sourceName = useSourceName();

  const nameOf = (key: string) => {
    if (key === OTHER) return t('trends.other');
    if (split === 'source') return sourceName(key);
    return languageName(key, locale) ?? t('language_unknown');
  };

  if (split === 'none') {
    return [{ key: 'all', label: t('chart.feedback'), fill: 'var(--accent)' }];
  }
  if (split === 'sentiment') {
    return STACK.map((key) => ({
      key,
      label: t(`sentiment.${key}`),
      fill: `var(--${key})`,
      sentiment: key,
    }));
  }
  return (series?.splits ?? []).map(({ key }, place) => ({
    key,
    label: nameOf(key),
    fill: key === OTHER ? 'var(--border-strong)' : hueOf(place),
  }));
}
