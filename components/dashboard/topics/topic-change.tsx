'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { TopicFigures } from '#lib/core/topics/topic-figures.ts';

/** How the topic's share changed since the period before; where that is chance, only the count then. */
export function TopicChange({ figures }: { figures: TopicFigures }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const { change, previous } = figures;
  if (change.lift === null) return null;
  if (!change.significant) {
    return (
      <span className="text-muted text-xs tabular-nums">
        {t('topic_page.before', { count: format.count(previous.count) })}
      </span>
    );
  }
  const Arrow = change.lift >= 1 ? ArrowUp : ArrowDown;
  return (
    <Badge className="tabular-nums">
      <Arrow aria-hidden />
      {previous.count === 0
        ? t('topic_page.new')
        : change.lift >= 1
          ? t('topic_page.more', { lift: format.factor(change.lift) })
          : t('topic_page.less', { share: format.share(1 - change.lift) })}
    </Badge>
  );
}
