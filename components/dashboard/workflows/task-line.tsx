'use client';

import { useTranslations } from 'next-intl';
import type { TaskWire } from '#lib/core/workflows/workflow-wire.ts';
import { Duration } from './duration.tsx';
import { StateBadge } from './state-badge.tsx';

export function TaskLine({ task }: { task: TaskWire }) {
  const t = useTranslations('workflows');
  const { name, state, attempts, error, started_at, ended_at } = task;
  return (
    <li className="text-sm">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
        <span>{t.has(`task_${name}`) ? t(`task_${name}`) : name}</span>
        <StateBadge state={state} />
        <span className="text-muted text-xs tabular-nums">
          {started_at && <Duration from={started_at} to={ended_at} />}
          {attempts > 1 && ` · ${t('attempts', { count: attempts })}`}
        </span>
      </p>
      {error && <p className="mt-0.5 break-words text-danger text-xs">{error}</p>}
    </li>
  );
}
