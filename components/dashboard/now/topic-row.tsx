'use client';

import { Frown, Meh, Smile } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { cn } from '#components/ui/class-names.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { topicMood } from './topic-mood.ts';

const MOODS = {
  good: { look: 'text-positive', Face: Smile },
  plain: { look: 'text-neutral', Face: Meh },
  bad: { look: 'text-negative', Face: Frown },
} as const;

interface TopicRowProps {
  topic: TrendingTopic;
  hour: { from: string; to: string };
}

export function TopicRow({ topic, hour }: TopicRowProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const mood = topicMood(topic.sentiment_score);
  const { look, Face } = MOODS[mood];
  return (
    <li className="relative rounded-md px-2 py-1.5 hover:bg-sunken">
      <div className="flex items-baseline justify-between gap-3">
        <Link
          href={feedbackHref({ ...hour, topic: topic.topic })}
          prefetch={false}
          className="min-w-0 truncate font-medium text-sm after:absolute after:inset-0 after:rounded-md after:content-['']"
        >
          <bdi>{topic.topic}</bdi>
        </Link>
        <span className="shrink-0 font-semibold text-sm tabular-nums">
          {topic.lift === null
            ? t('topics.mentions', { count: topic.count })
            : t('topics.lift', { lift: format.factor(topic.lift) })}
        </span>
      </div>
      <p className="flex items-center justify-between gap-3 text-muted text-xs tabular-nums">
        <span className={cn('flex items-center gap-1 font-medium', look)}>
          <Face aria-hidden className="size-3.5" />
          {t(`topics.mood_${mood}`)}
        </span>
        {topic.lift !== null && t('topics.mentions', { count: topic.count })}
      </p>
      {topic.quote && (
        <blockquote className="mt-1 border-line border-s-2 ps-2">
          <CustomerWords
            text={topic.quote.feedback}
            language={topic.quote.language}
            className="line-clamp-2 text-muted text-sm min-[87.5rem]:line-clamp-1"
          />
        </blockquote>
      )}
    </li>
  );
}
