import { memo } from 'react';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { Figures } from './figures.tsx';
import { MinutesCard } from './minutes-card.tsx';
import { RatingsCard } from './ratings-card.tsx';
import { SentimentCard } from './sentiment-card.tsx';
import { TopicsCard } from './topics-card.tsx';

/**
 * The figures and charts of the hour. They are drawn again when the metrics change, at most once a
 * second, and not for each piece in the stream: the charts cost more than all the rest.
 */
export const HourCards = memo(function HourCards({ metrics }: { metrics: Metrics }) {
  return (
    <div className="grid min-w-0 content-start gap-3 lg:gap-4">
      <Figures metrics={metrics} />
      <MinutesCard metrics={metrics} />
      <div className="grid gap-3 md:grid-cols-2 lg:gap-4 min-[87.5rem]:grid-cols-3">
        <SentimentCard metrics={metrics} />
        <RatingsCard metrics={metrics} />
        <TopicsCard metrics={metrics} />
      </div>
    </div>
  );
});
