'use client';

import { Archive } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { HoldReason } from '#lib/core/spam/hold-reason.ts';
import type { ProtectionWire } from '#lib/core/spam/protection-wire.ts';
import type { HeldFeedback } from './held-feedback.ts';
import { HeldInBulk } from './held-in-bulk.tsx';
import { HeldReasons } from './held-reasons.tsx';
import { HeldRow } from './held-row.tsx';
import { ProtectionBanner } from './protection-banner.tsx';
import { useHeldDecisions } from './use-held-decisions.ts';

interface HeldDeskProps {
  /** The newest of them. */
  held: HeldFeedback[];
  counts: Readonly<Record<string, number>>;
  reason: HoldReason | null;
  /** ISO 8601: when they were read. */
  readAt: string;
  protection: ProtectionWire;
}

export function HeldDesk({ held, counts, reason, readAt, protection }: HeldDeskProps) {
  const t = useTranslations('desk');
  const { waiting, release, discard } = useHeldDecisions(held);
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  const count = reason === null ? sum : (counts[reason] ?? 0);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('held.title')} text={t('held.text')} />
      <ProtectionBanner initial={protection} />
      <HeldReasons counts={counts} chosen={reason} />
      <HeldInBulk count={count} reason={reason} readAt={readAt} />
      <Card>
        {waiting.length === 0 ? (
          <EmptyState icon={Archive} title={t('held.empty')} text={t('held.empty_text')} />
        ) : (
          <ul className="divide-y divide-line">
            {waiting.map((piece) => (
              <HeldRow key={piece.id} held={piece} onRelease={release} onDiscard={discard} />
            ))}
          </ul>
        )}
      </Card>
      {count > held.length && (
        <p className="mt-3 text-muted text-sm">{t('held.newest', { shown: held.length, count })}</p>
      )}
    </div>
  );
}
