'use client';

import { History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { ProgressBar } from '#components/dashboard/import/progress-bar.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AnalysisRunWire } from '#lib/core/analysis/analysis-wire.ts';
import type { ChangeAnalysis } from './use-analysis.ts';

const TONES = { running: 'accent', paused: 'plain', done: 'positive', cancelled: 'plain' } as const;

interface HistoryCardProps {
  run: AnalysisRunWire | null;
  busy: boolean;
  onChange: ChangeAnalysis;
}

/** Earlier feedback judged anew: start, progress, pause and stop. */
export function HistoryCard({ run, busy, onChange }: HistoryCardProps) {
  const t = useTranslations('desk');
  const heading = useId();
  const [whole, setWhole] = useState(false);
  const open = run !== null && run.ended_at === null;
  const steer = (state: string) => onChange('PATCH', '/run', { state });
  return (
    <Card aria-labelledby={heading} className="p-5">
      <h2 id={heading} className="flex items-center gap-2 font-semibold">
        <History aria-hidden className="size-4 text-muted" />
        {t('analysis.history')}
      </h2>
      <p className="mt-1 text-pretty text-muted text-sm">{t('analysis.history_text')}</p>
      {run && <RunProgress run={run} open={open} />}
      {open ? (
        <div className="mt-4 flex flex-wrap gap-3">
          <Button
            disabled={busy}
            onClick={() => steer(run.state === 'paused' ? 'running' : 'paused')}
          >
            {t(run.state === 'paused' ? 'analysis.resume' : 'analysis.pause')}
          </Button>
          <Button variant="ghost" disabled={busy} onClick={() => steer('cancelled')}>
            {t('analysis.stop')}
          </Button>
        </div>
      ) : (
        <>
          <label className="mt-3 flex min-h-11 cursor-pointer items-center gap-2.5 text-sm">
            <input
              type="checkbox"
              checked={whole}
              onChange={() => setWhole(!whole)}
              className="size-4 shrink-0 accent-accent"
            />
            {t('analysis.whole')}
          </label>
          <Button
            className="mt-2"
            disabled={busy}
            onClick={() => onChange('POST', '/run', { whole })}
          >
            {t('analysis.start')}
          </Button>
        </>
      )}
    </Card>
  );
}

function RunProgress({ run, open }: { run: AnalysisRunWire; open: boolean }) {
  const t = useTranslations('desk');
  const { state, seen, changed } = run;
  // What came in since it began is looked at as well.
  const total = Math.max(run.total, seen);
  return (
    <div className="mt-3">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <Badge tone={TONES[state]}>{t(`analysis.state_${state}`)}</Badge>
        <span className="text-muted text-xs">
          <bdi>{run.started_by}</bdi>
          {' · '}
          <LocalTime at={run.started_at} form="moment" />
        </span>
      </p>
      {open && (
        <ProgressBar
          label={t('analysis.history')}
          share={total > 0 ? seen / total : null}
          className="mt-2"
        />
      )}
      <p className="mt-1.5 text-muted text-xs tabular-nums">
        {t('analysis.progress', { seen, total, changed })}
      </p>
    </div>
  );
}
