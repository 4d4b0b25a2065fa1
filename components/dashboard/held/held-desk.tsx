'use client';

import { Archive } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { HeldFeedback } from './held-feedback.ts';
import { HeldRow } from './held-row.tsx';
import { useHeldDecisions } from './use-held-decisions.ts';

export function HeldDesk({ held }: { held: HeldFeedback[] }) {
  const t = useTranslations('desk');
  const { waiting, release, discard } = useHeldDecisions(held);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('held.title')} text={t('held.text')} />
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
    </div>
  );
}
