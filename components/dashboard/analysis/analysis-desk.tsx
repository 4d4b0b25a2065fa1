'use client';

import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';
import { EngineCard } from './engine-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { LearningCard } from './learning-card.tsx';
import { useAnalysis } from './use-analysis.ts';

export function AnalysisDesk({ analysis: first }: { analysis: AnalysisWire }) {
  const t = useTranslations('desk');
  const { analysis, busy, change } = useAnalysis(first);
  return (
    <div className="mx-auto max-w-3xl space-y-4">
      <PageHeading title={t('analysis.title')} text={t('analysis.text')} />
      <EngineCard analysis={analysis} />
      <LearningCard learning={analysis.learning} busy={busy} onChange={change} />
      <HistoryCard run={analysis.run} busy={busy} onChange={change} />
    </div>
  );
}
