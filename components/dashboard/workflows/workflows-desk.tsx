'use client';

import { Workflow } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { RunWire, WorkflowWire } from '#lib/core/workflows/workflow-wire.ts';
import { RunRow } from './run-row.tsx';
import { useWorkflows } from './use-workflows.ts';
import { WorkflowCard } from './workflow-card.tsx';

interface WorkflowsDeskProps {
  workflows: WorkflowWire[];
  runs: RunWire[];
  /** Who can be given what a workflow makes. */
  people: { id: string; name: string }[];
  mayChange: boolean;
}

/** What runs by itself, when next, and how it went. */
export function WorkflowsDesk({ people, mayChange, ...first }: WorkflowsDeskProps) {
  const t = useTranslations('workflows');
  const heading = useId();
  const desk = useWorkflows(first);
  return (
    <div className="mx-auto max-w-3xl space-y-4">
      <PageHeading title={t('title')} text={t('text')} />
      {desk.workflows.map((workflow) => (
        <WorkflowCard
          key={workflow.name}
          workflow={workflow}
          people={people}
          mayChange={mayChange}
          desk={desk}
        />
      ))}
      <Card aria-labelledby={heading}>
        <h2 id={heading} className="px-4 pt-4 pb-2 font-semibold text-sm">
          {t('history')}
        </h2>
        {desk.runs.length === 0 ? (
          <EmptyState icon={Workflow} title={t('no_runs')} text={t('no_runs_text')} />
        ) : (
          <ul className="divide-y divide-line border-line border-t">
            {desk.runs.map((run) => (
              <RunRow key={run.id} run={run} busy={desk.busy} onSteer={desk.steer} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
