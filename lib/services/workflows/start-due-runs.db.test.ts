import { beforeEach, describe, expect, it } from 'vitest';
import { updateWorkflow } from '#lib/data/workflows.ts';
import { changeSettings } from '#lib/services/change-settings.ts';
import { listReports } from '#lib/services/reports/list-reports.ts';
import { testContext } from '#test/test-context.ts';
import { ALL_WORKFLOWS } from './all-workflows.ts';
import { startDueRuns } from './start-due-runs.ts';
import { WorkflowEngine } from './workflow-engine.ts';

const context = testContext();
const { db } = context;
const never = new AbortController().signal;
const DAY_MS = 86_400_000;

beforeEach(() => context.bus.publish('settings_changed', { version: 0 }));

const tick = () => startDueRuns(context, ALL_WORKFLOWS);
const runs = () =>
  db.query<{ workflow: string; key: string; trigger: string; input: { at: string } }>(
    'SELECT workflow, key, trigger, input FROM workflow_run ORDER BY workflow, created_at',
  );
/** As if this process had been away for so long. */
const away = (days: number) =>
  db.query('UPDATE workflow SET done_until = now() - make_interval(days => $1)', [days]);
const minuteOfDay = (moment: Date) => moment.getUTCHours() * 60 + moment.getUTCMinutes();

describe('schedules', () => {
  it('begin nothing for what lies before they were there', async () => {
    const next = await tick();
    expect(await runs()).toEqual([]);
    expect(next).toBeGreaterThan(0);
    expect(next).toBeLessThanOrEqual(DAY_MS);
  });

  it('begin one run of an occurrence, however many instances look at once and again', async () => {
    await tick();
    await away(1);
    await Promise.all([tick(), tick(), tick(), tick()]);
    await tick();
    const begun = (await runs()).filter(({ workflow }) => workflow === 'daily_analysis');
    expect(begun).toHaveLength(1);
    expect(begun[0]).toMatchObject({ trigger: 'schedule' });
    expect(begun[0]?.input.at).toBe(begun[0]?.key);
    expect(begun[0]?.key).toMatch(/T09:00:00\.000Z$/);
  });

  it('catch up once with what was missed in a month', async () => {
    await tick();
    await away(30);
    await tick();
    await tick();
    const begun = await runs();
    expect(begun.map(({ workflow }) => workflow)).toEqual(['daily_analysis', 'weekly_report']);
    for (const { key } of begun) {
      expect(Date.now() - Date.parse(key)).toBeLessThan(7 * DAY_MS);
    }
  });

  it('go by the time zone of the team', async () => {
    await changeSettings(context, { time_zone: 'Asia/Kathmandu' });
    await tick();
    await away(1);
    await tick();
    const [daily] = await runs();
    expect(daily?.key).toMatch(/T03:15:00\.000Z$/);
  });

  it('begin nothing while they are off, nor for that time when they are on again', async () => {
    await tick();
    for (const { name } of ALL_WORKFLOWS) await updateWorkflow(db, name, { enabled: false });
    await away(9);
    expect(await tick()).toBeNull();
    for (const { name } of ALL_WORKFLOWS) await updateWorkflow(db, name, { enabled: true });
    await tick();
    expect(await runs()).toEqual([]);
  });

  it('moved to a time that has passed begin tomorrow, moved to one ahead today', async () => {
    await tick();
    const [row] = await db.query<{ now: Date }>('SELECT now()');
    const now = row?.now ?? new Date();
    const passed = { minute: (minuteOfDay(now) + 1438) % 1440, weekday: null };
    await updateWorkflow(db, 'daily_analysis', { schedule: passed });
    await tick();
    expect(await runs()).toEqual([]);
    const ahead = { minute: (minuteOfDay(now) + 5) % 1440, weekday: null };
    await updateWorkflow(db, 'daily_analysis', { schedule: ahead });
    await updateWorkflow(db, 'weekly_report', { enabled: false });
    const wait = (await tick()) ?? 0;
    expect(wait).toBeGreaterThan(3 * 60_000);
    expect(wait).toBeLessThan(6 * 60_000);
  });

  it('write the reports of the days before, once though a run is done twice', async () => {
    await tick();
    await away(8);
    await tick();
    const engine = new WorkflowEngine(context, ALL_WORKFLOWS);
    for (let turn = 0; turn < 4; turn += 1) await engine.work(never);
    const done = await db.query<{ state: string; id: string }>('SELECT state FROM workflow_run');
    expect(done).toEqual([{ state: 'completed' }, { state: 'completed' }]);
    await db.query(
      `UPDATE workflow_task SET state = 'pending', due_at = now() WHERE name = 'write_report'`,
    );
    await engine.work(never);
    const { data } = await listReports(context);
    expect(data.map(({ report_type }) => report_type).sort()).toEqual(['daily', 'weekly']);
    const [daily] = await runs();
    const report = data.find(({ report_type }) => report_type === 'daily');
    expect(report?.content.to).toBe(`${daily?.key.slice(0, 10)}T00:00:00.000Z`);
    expect(report?.content.time_zone).toBe('UTC');
  });
});
