'use client';

import { useTranslations } from 'next-intl';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { useRegionalLocale } from '#components/ui/use-regional-locale.ts';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** What an alert says, from its figures, in the viewer's language and numbers. */
export function useAlertWords(): (alert: AlertWire) => string {
  const t = useTranslations('alerts');
  const format = useNumberFormat();
  const locale = useRegionalLocale();
  const sourceName = useSourceName();

  const duration = (minutes: number) => {
    const [unit, length] =
      minutes >= 2 * DAY
        ? (['day', DAY] as const)
        : minutes >= 2 * HOUR
          ? (['hour', HOUR] as const)
          : (['minute', 1] as const);
    const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, style).format(minutes / length);
  };

  const say = ({ kind, topic, figures }: AlertWire): string => {
    const { count = 0, voices = 0, expected = 0, lift = 0, threshold = 1 } = figures;
    switch (kind) {
      case 'low_rating': {
        const words = { count, number: format.count(count), threshold };
        return figures.capped ? t('says.low_rating_more', words) : t('says.low_rating', words);
      }
      case 'rating_drop':
        return t('says.rating_drop', {
          average: format.exactRating(figures.average_rating ?? 0),
          usual: format.exactRating(figures.baseline_rating ?? 0),
          count,
        });
      case 'topic_burst':
        return t('says.topic_burst', { topic: topic ?? '', voices, lift: format.factor(lift) });
      case 'silence':
        return t('says.silence', {
          duration: duration(figures.silent_minutes ?? 0),
          expected: format.count(expected),
        });
    }
  };

  return (alert) => {
    const said = say(alert);
    if (alert.source === null) return said;
    return `${t('from_source', { source: sourceName(alert.source) })}: ${said}`;
  };
}
