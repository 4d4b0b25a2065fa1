'use client';

import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';
import { LearningResult } from './learning-result.tsx';
import type { ChangeAnalysis } from './use-analysis.ts';

interface LearningCardProps {
  learning: AnalysisWire['learning'];
  busy: boolean;
  onChange: ChangeAnalysis;
}

/** Learning from the ratings: switch, start, result, and the way back. */
export function LearningCard({ learning, busy, onChange }: LearningCardProps) {
  const t = useTranslations('desk');
  const heading = useId();
  const [asking, setAsking] = useState(false);
  const { on, latest } = learning;
  return (
    <Card aria-labelledby={heading} className="p-5">
      <h2 id={heading} className="flex items-center gap-2 font-semibold">
        <GraduationCap aria-hidden className="size-4 text-muted" />
        {t('analysis.learning')}
      </h2>
      <p className="mt-1 text-pretty text-muted text-sm">{t('analysis.learning_text')}</p>
      <label className="mt-3 flex min-h-11 cursor-pointer items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={on}
          disabled={busy}
          onChange={() => onChange('PATCH', '/learning', { on: !on })}
          className="size-4 shrink-0 accent-accent"
        />
        {t('analysis.on')}
      </label>
      <div aria-live="polite" className="mt-2 text-sm">
        {latest ? (
          <LearningResult attempt={latest} on={on} />
        ) : (
          <p className="text-pretty text-muted">{t('analysis.never')}</p>
        )}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button
          disabled={busy || learning.busy || !on}
          onClick={() => onChange('POST', '/learning')}
        >
          {t(learning.busy ? 'analysis.learning_now' : 'analysis.learn')}
        </Button>
        {latest && (
          <Button variant="ghost" disabled={busy || learning.busy} onClick={() => setAsking(true)}>
            {t('analysis.forget')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('analysis.forget_title')}
        description={t('analysis.forget_text')}
        confirmLabel={t('analysis.forget')}
        cancelLabel={t('cancel')}
        onConfirm={() => onChange('DELETE', '/learning')}
      />
    </Card>
  );
}
