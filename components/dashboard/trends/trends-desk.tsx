'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import { TrendCards } from './trend-cards.tsx';
import { TrendsControls } from './trends-controls.tsx';
import { readTrendsQuery, type TrendsQuery, trendsHref } from './trends-query.ts';
import { rangeOf } from './trends-range.ts';
import { seriesPath, useSeries } from './use-series.ts';
import { WhyCard } from './why-card.tsx';

interface TrendsDeskProps {
  /** Whose days are counted: the team's. */
  timeZone: string;
}

/** How it went over days, weeks and months of the team's calendar. */
export function TrendsDesk({ timeZone }: TrendsDeskProps) {
  const t = useTranslations('desk');
  const query = readTrendsQuery(useSearchParams());
  // What is drawn depends on the moment: until the browser draws, nothing is asked.
  const mounted = useMounted();
  const [now, setNow] = useState(() => new Date());
  const range = rangeOf(query, now, timeZone);
  const { series, loading, failed, retry } = useSeries(
    mounted && range ? seriesPath(query, range, timeZone) : null,
  );

  const choose = (change: Partial<TrendsQuery>, replace = false) => {
    const href = trendsHref({ ...query, ...change });
    // Next follows both; nothing of this page comes from the server.
    if (replace) history.replaceState(null, '', href);
    else history.pushState(null, '', href);
    setNow(new Date());
  };

  return (
    <div className="mx-auto max-w-6xl">
      <PageHeading
        title={t('trends.title')}
        text={t('trends.zone', { zone: timeZone.replaceAll('_', ' ') })}
      />
      <TrendsControls
        query={query}
        range={mounted ? range : null}
        now={now}
        timeZone={timeZone}
        onChoose={choose}
      />
      <TrendCards
        query={query}
        series={range ? series : null}
        state={
          mounted && !range
            ? 'no_range'
            : failed
              ? 'failed'
              : loading || !mounted
                ? 'loading'
                : 'ready'
        }
        onRetry={retry}
      />
      <WhyCard range={mounted ? range : null} timeZone={timeZone} />
    </div>
  );
}
