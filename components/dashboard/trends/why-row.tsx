'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { CustomerWords } from '#components/dashboard/piece/customer-words.tsx';
import { RatingMark } from '#components/dashboard/piece/rating-mark.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { ChangeExplained, TopicEffect } from '#lib/core/topics/change-explained.ts';
import { WhyBar } from './why-bar.tsx';

interface WhyRowProps {
  effect: TopicEffect;
  explained: ChangeExplained;
  longest: number;
}

/** What moved most: how often a topic is named, or how it is rated. */
function reasonOf({ mix, rate, now, against }: TopicEffect) {
  if (Math.abs(rate) > Math.abs(mix)) return rate > 0 ? 'better' : 'worse';
  return now.share >= against.share ? 'more_often' : 'less_often';
}

export function WhyRow({ effect, explained, longest }: WhyRowProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const [quote] = effect.quotes;
  const { from, to } = quote?.period === 'against' ? explained.against : explained.now;
  const average = (rating: number | null) => (rating === null ? '–' : format.exactRating(rating));
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-2.5 text-sm sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]">
      <Link
        href={feedbackHref({ topic: effect.topic, from, to })}
        prefetch={false}
        className="truncate font-medium underline-offset-4 hover:underline"
      >
        <bdi>{effect.topic}</bdi>
      </Link>
      <WhyBar effect={effect.effect} longest={longest} />
      <span className="order-1 text-end font-semibold tabular-nums">
        {format.signed(effect.effect)}
        {effect.share !== null && (
          <span className="ms-2 font-normal text-muted">
            {t('why.share', { share: format.share(effect.share) })}
          </span>
        )}
      </span>
      <div className="order-3 col-span-full text-muted text-xs tabular-nums">
        {t(`why.${reasonOf(effect)}`)}
        {' · '}
        {t('why.counts', {
          now: format.count(effect.now.count),
          before: format.count(effect.against.count),
        })}
        {' · '}
        {t('why.ratings', {
          now: average(effect.now.average_rating),
          before: average(effect.against.average_rating),
        })}
        {!effect.significant && ` · ${t('why.unsure')}`}
      </div>
      {quote && (
        <blockquote className="order-3 col-span-full flex min-w-0 items-start gap-2 border-line border-s-2 ps-2">
          <span className="mt-0.5">
            <RatingMark rating={quote.rating} />
          </span>
          <CustomerWords
            text={quote.feedback}
            language={quote.language}
            className="line-clamp-2 min-w-0 text-muted text-sm"
          />
        </blockquote>
      )}
    </li>
  );
}
