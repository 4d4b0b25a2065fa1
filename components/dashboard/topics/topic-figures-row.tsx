'use client';

import { Pin } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { TopicFigures } from '#lib/core/topics/topic-figures.ts';
import { MoodBar } from './mood-bar.tsx';
import { TopicChange } from './topic-change.tsx';
import { TopicMenu } from './topic-menu.tsx';
import type { TopicAction } from './topic-rows.tsx';

interface TopicFiguresRowProps {
  figures: TopicFigures;
  period: { from: string; to: string };
  /** Null for who may only look. */
  onAct: ((action: TopicAction) => void) | null;
}

export function TopicFiguresRow({ figures, period, onAct }: TopicFiguresRowProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const { topic, count, share, average_rating: rating, quotes, mark } = figures;
  const [first, ...more] = quotes;
  return (
    <li
      data-row={topic}
      tabIndex={-1}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 px-4 py-3 focus-visible:-outline-offset-2"
    >
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={feedbackHref({ topic, from: period.from, to: period.to })}
          prefetch={false}
          className="min-w-0 truncate font-medium underline-offset-4 hover:underline"
        >
          <bdi>{topic}</bdi>
        </Link>
        {mark === 'pinned' && (
          <Badge tone="accent">
            <Pin aria-hidden />
            {t('topic_page.pinned_badge')}
          </Badge>
        )}
        <TopicChange figures={figures} />
      </div>
      {onAct ? <TopicMenu topic={topic} pinned={mark === 'pinned'} onAct={onAct} /> : <span />}
      <div className="col-span-full flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-sm tabular-nums">
        <span>
          <span className="font-semibold text-ink">{format.count(count)}</span>{' '}
          {t('topic_page.of_all', { share: format.exactShare(share) })}
        </span>
        {rating !== null && (
          <span>
            {t('topic_page.rated')}{' '}
            <span className="font-semibold text-ink">{format.exactRating(rating)}</span>
          </span>
        )}
        {count > 0 && <MoodBar sentiments={figures.sentiments} />}
      </div>
      {first && (
        <blockquote className="col-span-full border-line border-s-2 ps-2">
          <CustomerWords
            text={first.feedback}
            language={first.language}
            className="line-clamp-2 text-muted text-sm"
          />
        </blockquote>
      )}
      {more.length > 0 && (
        <details className="col-span-full text-sm">
          <summary className="inline-flex min-h-6 cursor-pointer items-center text-muted text-xs hover:text-ink pointer-coarse:min-h-11">
            {t('topic_page.more_quotes', { count: more.length })}
          </summary>
          {more.map((quote) => (
            <blockquote key={quote.id} className="mt-1.5 border-line border-s-2 ps-2">
              <CustomerWords
                text={quote.feedback}
                language={quote.language}
                className="line-clamp-3 text-muted text-sm"
              />
            </blockquote>
          ))}
        </details>
      )}
    </li>
  );
}
