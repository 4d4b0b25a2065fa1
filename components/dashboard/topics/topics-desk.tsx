'use client';

import { Hash, RotateCw } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { RangeChoice } from '#components/dashboard/trends/range-choice.tsx';
import { useFetched } from '#components/dashboard/use-fetched.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { TopicList } from '#lib/core/topics/topic-figures.ts';
import type { TopicGroup } from '#lib/core/topics/topic-rules.ts';
import { DecidedTopics } from './decided-topics.tsx';
import { TopicRows } from './topic-rows.tsx';
import { readTopicsRange, TOPICS_RANGES, topicsPath } from './topics-range.ts';

interface TopicsDeskProps {
  /** Whose days are counted: the team's. */
  timeZone: string;
  mayArrange: boolean;
}

/** What customers talk about, and how the team wants it named. */
export function TopicsDesk({ timeZone, mayArrange }: TopicsDeskProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const range = readTopicsRange(useSearchParams());
  const mounted = useMounted();
  const [now, setNow] = useState(() => new Date());
  const list = useFetched<TopicList>(mounted ? topicsPath(range, now, timeZone) : null);
  const rules = useFetched<{ data: TopicGroup[] }>(mounted ? '/api/v1/topics/rules' : null);
  const { value, loading, failed } = list;

  const reload = () => {
    list.retry();
    rules.retry();
  };

  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading
        title={t('topic_page.title')}
        text={t('topic_page.text')}
        actions={
          <RangeChoice
            ranges={TOPICS_RANGES}
            value={range}
            onChoose={(chosen) => {
              history.pushState(null, '', `/admin/topics?range=${chosen}`);
              setNow(new Date());
            }}
          />
        }
      />
      <Card aria-busy={loading} className={loading && value ? 'opacity-60' : ''}>
        <p className="sr-only" role="status">
          {loading ? t('loading') : ''}
        </p>
        {failed && (
          <div role="alert" className="flex flex-col items-center gap-3 px-6 py-12 text-sm">
            <p className="text-muted">{t('trends.failed')}</p>
            <Button size="small" onClick={reload}>
              <RotateCw aria-hidden />
              {t('retry')}
            </Button>
          </div>
        )}
        {!value && !failed && <Skeleton className="m-4 h-96" />}
        {value?.topics.length === 0 && (
          <EmptyState icon={Hash} title={t('topic_page.empty')} text={t('topic_page.empty_text')} />
        )}
        {value && value.topics.length > 0 && (
          <TopicRows list={value} mayArrange={mayArrange} onArranged={reload} />
        )}
      </Card>
      {value && value.topics.length > 0 && (
        <p className="mt-2 text-muted text-xs tabular-nums">
          {value.read < value.count
            ? t('topic_page.sampled', {
                read: format.count(value.read),
                count: format.count(value.count),
              })
            : t('topic_page.read', { count: format.count(value.count) })}
        </p>
      )}
      {rules.value && rules.value.data.length > 0 && (
        <DecidedTopics groups={rules.value.data} mayArrange={mayArrange} onArranged={reload} />
      )}
    </div>
  );
}
