'use client';

import { Hash } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Card } from '#components/ui/card.tsx';
import { CardHeading } from '#components/ui/card-heading.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { windowOf } from './minutes.ts';
import { TopicRow } from './topic-row.tsx';

/** What the hour talks about, what stands out first, each with a customer's own words. */
export function TopicsCard({ metrics }: { metrics: Metrics }) {
  const t = useTranslations('desk');
  const heading = useId();
  const { trending_topics: topics, trending_basis: basis } = metrics;
  return (
    <Card
      aria-labelledby={heading}
      className="relative flex flex-col p-4 md:col-span-2 min-[87.5rem]:col-span-1"
    >
      <CardHeading
        id={heading}
        title={t('topics.title')}
        note={basis === 'lift' ? t('topics.by_lift') : t('topics.by_mentions')}
      />
      {topics.length === 0 ? (
        <EmptyState
          icon={Hash}
          title={t('topics.empty')}
          text={t('topics.empty_text')}
          className="grow py-8"
        />
      ) : (
        <ol className="-mx-2 grow overflow-y-auto min-[87.5rem]:h-0 min-[87.5rem]:min-h-40">
          {topics.slice(0, 5).map((topic) => (
            <TopicRow key={topic.topic} topic={topic} hour={windowOf(metrics)} />
          ))}
        </ol>
      )}
    </Card>
  );
}
