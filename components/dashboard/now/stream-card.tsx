'use client';

import { ArrowUp, MessageSquareText } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FocusEvent, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { CardHeading } from '#components/ui/card-heading.tsx';
import { cn } from '#components/ui/class-names.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { StreamRow } from './stream-row.tsx';
import { useHeldStill } from './use-held-still.ts';

interface StreamCardProps {
  stream: FeedbackWire[];
  fresh: ReadonlySet<string>;
  /** So many more came than are told of one by one. */
  skipped: number;
  /** Gone at once, even from a list that stands still. */
  deleted: ReadonlySet<string>;
  className?: string;
}

/** What customers say, as they say it. Stands still under a pointer or while it has the focus. */
export function StreamCard({ stream, fresh, skipped, deleted, className }: StreamCardProps) {
  const t = useTranslations('desk');
  const heading = useId();
  const top = useRef<HTMLDivElement>(null);
  const [arrivedBefore] = useState(() => new Set(stream.map(({ id }) => id)));
  const { shown: still, waiting, hold, release } = useHeldStill(stream);
  const shown = still.filter(({ id }) => !deleted.has(id));

  const releaseWhenLeft = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) release();
  };
  const showNew = () => {
    release();
    top.current?.scrollTo({ top: 0 });
  };

  return (
    <Card aria-labelledby={heading} className={cn('relative flex flex-col', className)}>
      <CardHeading
        id={heading}
        title={t('stream.title')}
        note={t('stream.note')}
        className="mt-0 px-4 py-1.5"
        actions={
          <Button asChild variant="ghost" size="small">
            <Link href="/admin/feedback">{t('stream.all')}</Link>
          </Button>
        }
      />
      <p role="status" className="px-4 text-muted text-xs empty:hidden">
        {skipped > 0 && t('stream.skipped', { count: skipped })}
      </p>
      <div
        role="status"
        className="pointer-events-none absolute inset-x-0 top-14 z-10 flex justify-center"
      >
        {waiting > 0 && (
          <Button
            variant="primary"
            size="small"
            onClick={showNew}
            className="pointer-events-auto rounded-full shadow-floating"
          >
            <ArrowUp aria-hidden />
            {t('stream.waiting', { count: waiting })}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the rows still */}
      <div
        ref={top}
        className="min-h-0 grow overflow-y-auto overscroll-contain"
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={releaseWhenLeft}
      >
        {shown.length === 0 ? (
          <EmptyState
            icon={MessageSquareText}
            title={t('stream.empty')}
            text={t('stream.empty_text')}
          />
        ) : (
          <ol className="max-xl:[&>li:nth-child(n+9)]:hidden">
            {shown.map((feedback) => (
              <StreamRow
                key={feedback.id}
                feedback={feedback}
                fresh={fresh.has(feedback.id) && !arrivedBefore.has(feedback.id)}
              />
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
}
