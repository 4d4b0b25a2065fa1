'use client';

import { ChevronRight, RotateCcw, Square } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { RunWire } from '#lib/core/workflows/workflow-wire.ts';
import { Duration } from './duration.tsx';
import { StateBadge } from './state-badge.tsx';
import { TaskLine } from './task-line.tsx';
import { useWorkflowName } from './use-workflow-name.ts';

interface RunRowProps {
  run: RunWire;
  busy: boolean;
  onSteer: (id: string, wish: 'cancel' | 'retry') => void;
}

/** A run with what it came to; its tasks unfold. */
export function RunRow({ run, busy, onSteer }: RunRowProps) {
  const t = useTranslations('workflows');
  const nameOf = useWorkflowName();
  const done = run.tasks.filter(({ state }) => state === 'completed').length;
  const wish = { running: 'cancel', failed: 'retry', cancelled: 'retry', completed: null } as const;
  const steer = wish[run.state];
  return (
    <li data-row tabIndex={-1} className="flex flex-wrap items-start gap-2 px-4 py-2.5">
      <details className="group min-w-0 grow basis-64" open={run.state === 'failed'}>
        <summary className="flex min-h-9 cursor-pointer list-none flex-wrap items-center gap-x-2.5 gap-y-1 rounded-md text-sm pointer-coarse:min-h-11">
          <ChevronRight
            aria-hidden
            className="size-4 text-muted transition-transform duration-150 group-open:rotate-90 rtl:rotate-180"
          />
          <span className="font-medium">{nameOf(run.workflow)}</span>
          <StateBadge state={run.state} />
          <span className="text-muted text-xs tabular-nums">
            {run.state === 'running' && `${t('tasks_done', { done, of: run.tasks.length })} · `}
            <LocalTime at={run.created_at} form="moment" />
            {' · '}
            <Duration from={run.created_at} to={run.ended_at} />
            {' · '}
            {run.trigger === 'manual' ? <bdi>{run.started_by}</bdi> : t(`by_${run.trigger}`)}
          </span>
        </summary>
        <ol className="mt-1 mb-2 space-y-1.5 ps-6">
          {run.tasks.map((task) => (
            <TaskLine key={task.name} task={task} />
          ))}
        </ol>
        <RunResult run={run} />
      </details>
      {steer && (
        <Button size="small" disabled={busy} onClick={() => onSteer(run.id, steer)}>
          {steer === 'cancel' ? <Square aria-hidden /> : <RotateCcw aria-hidden />}
          {t(steer)}
        </Button>
      )}
    </li>
  );
}

/** Where what it made is to be seen. */
function RunResult({ run }: { run: RunWire }) {
  const t = useTranslations('workflows');
  const report = run.tasks.find(({ output }) => typeof output?.report_id === 'string');
  const feedback = run.input.feedback_id;
  const href = report
    ? `/admin/reports/${report.output?.report_id}`
    : typeof feedback === 'string' && `/admin/feedback/${feedback}`;
  if (!href) return null;
  return (
    <p className="mb-2 ps-6 text-sm">
      <Link href={href} className="text-accent underline underline-offset-2">
        {t(report ? 'to_report' : 'to_feedback')}
      </Link>
    </p>
  );
}
