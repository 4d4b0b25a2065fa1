'use client';

import { useTranslations } from 'next-intl';
import { LiftChart } from '#components/charts/lazy-charts.tsx';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { cn } from '#components/ui/class-names.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { type BiggestMover, biggestMover } from './biggest-mover.ts';
import { Change } from './change.tsx';
import { FigureCard } from './figure-card.tsx';
import { FigureSparkline } from './figure-sparkline.tsx';
import { windowOf } from './minutes.ts';
import { topicMood } from './topic-mood.ts';
import { changeDirection, useChangeWords } from './use-change-words.ts';

/** The topic that is named most above its usual, or the figure that moved most. */
export function MoverCard({ metrics }: { metrics: Metrics }) {
  const t = useTranslations('desk');
  const mover = biggestMover(metrics);
  const hour = windowOf(metrics);
  return (
    <FigureCard
      title={t('figure.mover')}
      value={
        <span
          className={cn(
            'line-clamp-2 min-w-0 break-words',
            isLong(mover) ? 'text-base leading-5 lg:text-lg lg:leading-6' : 'text-xl lg:text-2xl',
          )}
        >
          <MoverName mover={mover} />
        </span>
      }
      change={<MoverChange mover={mover} />}
      chart={<MoverChart mover={mover} metrics={metrics} />}
      href={feedbackHref(mover.kind === 'topic' ? { ...hour, topic: mover.topic.topic } : hour)}
    />
  );
}

/** A phrase takes two lines where a word takes one. */
function isLong(mover: BiggestMover): boolean {
  return mover.kind === 'topic' && mover.topic.topic.length > 11;
}

function MoverName({ mover }: { mover: BiggestMover }) {
  const t = useTranslations('desk');
  if (mover.kind === 'topic') return <bdi>{mover.topic.topic}</bdi>;
  if (mover.kind === 'figure') return t(`mover.${mover.figure}`);
  return mover.kind === 'steady' ? t('mover.steady') : '–';
}

function MoverChange({ mover }: { mover: BiggestMover }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const changeWords = useChangeWords();
  if (mover.kind === 'topic') {
    return (
      <Change
        direction="up"
        mood={topicMood(mover.topic.sentiment_score)}
        words={t('mover.topic', {
          lift: format.factor(mover.lift),
          count: mover.topic.count,
        })}
      />
    );
  }
  if (mover.kind === 'figure') {
    const direction = changeDirection(mover.figure, mover.change);
    const judged = direction === 'up' ? 'good' : 'bad';
    return (
      <Change
        direction={direction}
        mood={mover.figure === 'count' || direction === 'level' ? 'plain' : judged}
        words={changeWords(mover.figure, mover.change)}
      />
    );
  }
  const words = mover.kind === 'steady' ? t('mover.steady_text') : t('mover.nothing_to_compare');
  return <span className="text-muted">{words}</span>;
}

function MoverChart({ mover, metrics }: { mover: BiggestMover; metrics: Metrics }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  if (mover.kind === 'figure') return <FigureSparkline figure={mover.figure} metrics={metrics} />;
  if (mover.kind !== 'topic') return null;
  const share = mover.topic.count / metrics.hourly_count;
  return (
    <LiftChart
      now={{ label: t('mover.this_hour'), share }}
      usual={{ label: t('mover.usual'), share: share / mover.lift }}
      format={(part) => (part < 0.005 ? `<\u202f${format.share(0.01)}` : format.share(part))}
    />
  );
}
