'use client';

import { Eye, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useAction } from '#components/dashboard/use-action.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import type { ForecastWire, WorkflowWire } from '#lib/core/workflows/workflow-wire.ts';
import { ForecastBox } from './forecast-box.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { useWorkflowName } from './use-workflow-name.ts';
import type { WorkflowsDeskState } from './use-workflows.ts';
import { ZonedTime } from './zoned-time.tsx';

interface WorkflowCardProps {
  workflow: WorkflowWire;
  people: { id: string; name: string }[];
  mayChange: boolean;
  desk: WorkflowsDeskState;
}

export function WorkflowCard({ workflow, people, mayChange, desk }: WorkflowCardProps) {
  const t = useTranslations('workflows');
  const nameOf = useWorkflowName();
  const heading = useId();
  const { busy: asking, run: ask } = useAction();
  const [forecast, setForecast] = useState<ForecastWire[] | null>(null);
  const { name, enabled, schedule, next_run_at, time_zone, owner_id } = workflow;
  const underWay = desk.runs.some(
    (run) => run.workflow === name && run.trigger === 'manual' && run.state === 'running',
  );
  return (
    <Card aria-labelledby={heading} className="p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={heading} className="font-semibold">
          {nameOf(name)}
        </h2>
        {!enabled && <Badge>{t('off')}</Badge>}
        {mayChange && (
          <label className="ms-auto flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input
              type="checkbox"
              role="switch"
              aria-checked={enabled}
              checked={enabled}
              disabled={desk.busy}
              aria-label={t('switch', { name: nameOf(name) })}
              onChange={() => desk.change(name, { enabled: !enabled })}
              className="size-4 accent-accent"
            />
            {t('on')}
          </label>
        )}
      </div>
      <p className="mt-1 text-pretty text-muted text-sm">{t(`about_${name}`)}</p>
      <p className="mt-2 text-sm">
        {next_run_at ? (
          <>
            {t('next')} <ZonedTime at={next_run_at} zone={time_zone} />
          </>
        ) : (
          t(enabled ? 'on_event' : 'not_by_itself')
        )}
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-2">
        {mayChange && schedule && (
          <ScheduleForm
            key={`${schedule.time} ${schedule.weekday}`}
            schedule={schedule}
            name={nameOf(name)}
            busy={desk.busy}
            onSave={(chosen) => desk.change(name, { schedule: chosen })}
          />
        )}
        {mayChange && !schedule && (
          <NativeSelect
            aria-label={t('owner')}
            value={owner_id ?? ''}
            disabled={desk.busy}
            onChange={(event) => desk.change(name, { owner_id: event.target.value || null })}
          >
            <option value="">{t('all_admins')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </NativeSelect>
        )}
        {schedule && (
          <span className="flex flex-wrap gap-2 sm:ms-auto">
            <Button
              disabled={asking}
              aria-label={t('dry_run_name', { name: nameOf(name) })}
              onClick={() => ask(async () => setForecast(await desk.forecast(name)))}
            >
              <Eye aria-hidden />
              {t('dry_run')}
            </Button>
            <Button
              variant="primary"
              disabled={desk.busy || underWay}
              aria-label={t('run_name', { name: nameOf(name) })}
              onClick={() => desk.begin(name)}
            >
              <Play aria-hidden />
              {t(underWay ? 'running' : 'run')}
            </Button>
          </span>
        )}
      </div>
      {forecast && <ForecastBox steps={forecast} onClose={() => setForecast(null)} />}
    </Card>
  );
}
