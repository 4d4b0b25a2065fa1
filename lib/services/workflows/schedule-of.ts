import type { Schedule } from '#lib/core/workflows/schedule.ts';
import type { WorkflowRow } from '#lib/data/workflows.ts';

/** When it runs by itself, as the team has it; null where an event begins it. */
export function scheduleOf(row: WorkflowRow | undefined): Schedule | null {
  if (!row || row.minute === null) return null;
  return { minute: row.minute, weekday: row.weekday };
}
