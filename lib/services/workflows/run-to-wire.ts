import type { RunWire } from '#lib/core/workflows/workflow-wire.ts';
import type { WorkflowRunRow } from '#lib/data/workflow-runs.ts';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export function runToWire({
  createdAt,
  endedAt,
  startedBy,
  tasks,
  ...run
}: WorkflowRunRow): RunWire {
  return {
    ...run,
    started_by: startedBy,
    created_at: createdAt.toISOString(),
    ended_at: iso(endedAt),
    tasks: tasks.map(({ startedAt, endedAt: ended, ...task }) => ({
      ...task,
      started_at: iso(startedAt),
      ended_at: iso(ended),
    })),
  };
}
