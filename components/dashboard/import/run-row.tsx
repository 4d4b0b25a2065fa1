'use client';

import { useTranslations } from 'next-intl';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import { type ImportRunWire, isUnderWay } from '#lib/core/import/import-run.ts';
import { ProgressBar } from './progress-bar.tsx';
import { RunRefusals } from './run-refusals.tsx';
import { RunState } from './run-state.tsx';

interface RunRowProps {
  run: ImportRunWire;
  onChange: () => Promise<void>;
}

export function RunRow({ run, onChange }: RunRowProps) {
  const t = useTranslations('desk');
  const { busy, run: act } = useAction();
  const name = run.file_name ?? t('import.unnamed');
  const underWay = isUnderWay(run.state);
  const { imported, repeated, refused } = run;
  const stop = () =>
    act(async () => {
      await fetchJson(`/api/v1/imports/${run.id}/cancel`, { method: 'POST' });
      await onChange();
    });
  return (
    <li className="px-4 py-4">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <RunState run={run} />
        <bdi className="min-w-0 max-w-full truncate font-medium text-sm">{name}</bdi>
        <span className="ms-auto text-muted text-xs">
          {run.started_by && (
            <>
              <bdi>{run.started_by}</bdi>
              {' · '}
            </>
          )}
          <LocalTime at={run.started_at} form="moment" />
        </span>
      </div>
      {underWay ? (
        <div className="mt-3 flex items-center gap-3">
          <div className="grow">
            <ProgressBar
              label={t('import.progress_of', { name })}
              share={run.total ? run.rows / run.total : null}
            />
            <p className="mt-1.5 text-muted text-xs tabular-nums">
              {run.total === null
                ? t('import.counting')
                : t('import.progress', { done: run.rows, total: run.total })}
            </p>
          </div>
          <Button size="small" disabled={busy} onClick={stop}>
            {t('import.stop')}
          </Button>
        </div>
      ) : (
        (run.rows > 0 || run.state === 'done') && (
          <p className="mt-1.5 text-muted text-sm">
            {t(run.dry_run ? 'import.checked' : 'import.counts', { imported, repeated, refused })}
          </p>
        )
      )}
      {run.state === 'interrupted' && (
        <p className="mt-1 text-pretty text-sm">{t('import.interrupted_text')}</p>
      )}
      {run.state === 'failed' && run.failure && (
        <p lang="en" className="mt-1 text-pretty text-danger text-sm">
          {run.failure}
        </p>
      )}
      {!underWay && refused > 0 && <RunRefusals run={run} />}
    </li>
  );
}
