'use client';

import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { EmptyDesk } from './empty-desk.tsx';
import { HourCards } from './hour-cards.tsx';
import { StreamCard } from './stream-card.tsx';

interface NowDeskProps {
  /** The server's snapshot: what is shown until the socket speaks. */
  metrics: Metrics;
  stream: FeedbackWire[];
  /** All feedback ever given. */
  total: number;
  mayManage: boolean;
}

/** How are we doing right now? */
export function NowDesk({ metrics, stream, total, mayManage }: NowDeskProps) {
  const desk = useDesk();
  const figures = desk.metrics ?? metrics;
  const pieces = desk.stream ?? stream;
  if (total === 0 && pieces.length === 0 && figures.hourly_count === 0) {
    return <EmptyDesk mayManage={mayManage} />;
  }
  return (
    <div className="grid gap-3 lg:gap-4 xl:grid-cols-[minmax(0,1fr)_23rem]">
      <HourCards metrics={figures} />
      <div className="relative min-h-0">
        <StreamCard
          stream={pieces}
          fresh={desk.fresh}
          skipped={desk.skipped?.count ?? 0}
          deleted={desk.deleted}
          className="xl:absolute xl:inset-0"
        />
      </div>
    </div>
  );
}
