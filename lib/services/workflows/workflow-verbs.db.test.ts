import { describe, expect, it } from 'vitest';
import { listReports } from '#lib/services/reports/list-reports.ts';
import { testContext } from '#test/test-context.ts';
import { ALL_WORKFLOWS } from './all-workflows.ts';
import { changeWorkflow } from './change-workflow.ts';
import { forecastWorkflow } from './forecast-workflow.ts';
import { listRuns } from './list-runs.ts';
import { listWorkflows } from './list-workflows.ts';
import { readRun } from './read-run.ts';
import { runWorkflow } from './run-workflow.ts';
import { steerRun } from './steer-run.ts';
import { WorkflowEngine } from './workflow-engine.ts';

const context = testContext({ kind: 'system', name: 'Ada' });
const { db } = context;
const never = new AbortController().signal;
const daily = { workflow: 'daily_analysis' };

const work = async () => {
  const engine = new WorkflowEngine(context, ALL_WORKFLOWS);
  for (let turn = 0; turn < 3; turn += 1) await engine.work(never);
};

/** Everything that a database holds, table by table. */
async function everything() {
  const tables = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const rows = tables.map(({ name }) => db.query(`SELECT * FROM "${name}" AS t ORDER BY t::text`));
  return Promise.all(rows);
}

describe('a dry run', () => {
  it('says what would be done and changes nothing at all', async () => {
    await listWorkflows(context);
    const before = await everything();
    const steps = await forecastWorkflow(context, daily);
    expect(steps.map(({ task, action }) => [task, action])).toEqual([
      ['choose_period', 'choose_period'],
      ['write_report', 'write_daily_report'],
    ]);
    expect(steps[1]?.details).toMatchObject({ time_zone: 'UTC' });
    expect(await everything()).toEqual(before);
  });

  it('of a workflow for feedback asks for which, and for one that is there', async () => {
    const forecast = (given: object) => forecastWorkflow(context, given);
    await expect(forecast({ workflow: 'negative_feedback' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    const feedback_id = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';
    await expect(forecast({ workflow: 'negative_feedback', feedback_id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(forecast({ ...daily, feedback_id })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});

describe('a run by hand', () => {
  it('is one however often it is asked for while it is under way', async () => {
    const asked = await Promise.all([1, 2, 3, 4].map(() => runWorkflow(context, daily)));
    expect(asked.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(asked.map(({ run }) => run.id)).size).toBe(1);
    await work();
    const [run] = (await listRuns(context)).data;
    expect(run).toMatchObject({ state: 'completed', trigger: 'manual', started_by: 'Ada' });
    expect((await listReports(context)).data).toHaveLength(1);
    expect((await runWorkflow(context, daily)).created).toBe(true);
  });

  it('can be cancelled, which twice is once, and taken up again', async () => {
    const { run } = await runWorkflow(context, daily);
    expect((await steerRun(context, run.id, 'cancel')).state).toBe('cancelled');
    expect((await steerRun(context, run.id, 'cancel')).state).toBe('cancelled');
    await work();
    expect((await listReports(context)).data).toEqual([]);
    expect((await steerRun(context, run.id, 'retry')).state).toBe('running');
    expect((await steerRun(context, run.id, 'retry')).state).toBe('running');
    await work();
    expect((await readRun(context, run.id)).state).toBe('completed');
    for (const wish of ['cancel', 'retry'] as const) {
      await expect(steerRun(context, run.id, wish)).rejects.toMatchObject({ code: 'conflict' });
    }
  });

  it('stands in the history, page by page, under its name and state', async () => {
    for (const workflow of ['daily_analysis', 'weekly_report']) {
      await runWorkflow(context, { workflow });
    }
    const first = await listRuns(context, { limit: '1' });
    const second = await listRuns(context, { limit: '1', cursor: first.next_cursor ?? '' });
    expect([...first.data, ...second.data].map(({ workflow }) => workflow)).toEqual([
      'weekly_report',
      'daily_analysis',
    ]);
    expect(second.next_cursor).toBeNull();
    expect((await listRuns(context, { workflow: 'daily_analysis' })).data).toHaveLength(1);
    expect((await listRuns(context, { state: 'failed' })).data).toEqual([]);
  });
});

describe('a workflow', () => {
  it('runs next when its schedule says, in the zone of the team', async () => {
    const schedule = { time: '08:30', weekday: 5 };
    const changed = await changeWorkflow(context, { workflow: 'weekly_report', schedule });
    expect(changed).toMatchObject({ schedule, time_zone: 'UTC', enabled: true });
    const next = new Date(changed.next_run_at ?? '');
    expect([next.getUTCDay(), next.toISOString().slice(11, 16)]).toEqual([5, '08:30']);
    const off = await changeWorkflow(context, { workflow: 'weekly_report', enabled: false });
    expect(off).toMatchObject({ schedule, enabled: false, next_run_at: null });
  });

  it.each([
    { workflow: 'dance' },
    { ...daily, schedule: { time: '24:00', weekday: null } },
    { ...daily, schedule: { time: '09:00', weekday: 8 } },
    { workflow: 'negative_feedback', schedule: { time: '09:00', weekday: null } },
    { ...daily, owner_id: null },
    { workflow: 'negative_feedback', owner_id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cc' },
  ])('is not changed to what cannot be: %j', async (change) => {
    await expect(changeWorkflow(context, change)).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
