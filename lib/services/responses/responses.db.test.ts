import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { deleteFeedback } from '#lib/services/delete-feedback.ts';
import { eraseCustomer } from '#lib/services/erase-customer.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { ALL_WORKFLOWS } from '#lib/services/workflows/all-workflows.ts';
import { beginResponsePlans } from '#lib/services/workflows/begin-response-plans.ts';
import { changeWorkflow } from '#lib/services/workflows/change-workflow.ts';
import { runWorkflow } from '#lib/services/workflows/run-workflow.ts';
import { WorkflowEngine } from '#lib/services/workflows/workflow-engine.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { changeResponse } from './change-response.ts';
import { listResponses } from './list-responses.ts';
import { findResponse, readResponse } from './read-response.ts';

const context = testContext({ kind: 'system', name: 'Ada' });
const { db } = context;
const never = new AbortController().signal;

beforeEach(() => context.bus.publish('settings_changed', { version: 0 }));

const give = async (feedback: string, rating: number, customer_name = 'Bo') =>
  (await submitFeedback(context, { customer_name, feedback, rating })).feedback.id;

/** What the background does in some seconds. */
async function work(): Promise<number> {
  const begun = await beginResponsePlans(context);
  const engine = new WorkflowEngine(context, ALL_WORKFLOWS);
  for (let turn = 0; turn < 3; turn += 1) await engine.work(never);
  return begun;
}

async function member(): Promise<string> {
  const id = uuidv7();
  await db.query(
    `INSERT INTO "user" (id, email, name, role, created_at) VALUES ($1, $2, 'Eve', 'member', now())`,
    [id, `${id}@team.example`],
  );
  return id;
}

const ids = async (query: Record<string, string> = {}) =>
  (await listResponses(context, query)).data.map(({ feedback }) => feedback.id);

describe('an unhappy customer', () => {
  it('has a plan from the moment of the submission, and a draft in their language soon after', async () => {
    const id = await give('La entrega llegó tarde y la caja estaba rota', 1);
    expect(await readResponse(context, id)).toMatchObject({ state: 'open', draft: null });
    expect(await work()).toBe(1);
    const plan = await readResponse(context, id);
    expect(plan).toMatchObject({ overdue: false, assignee: null, draft: { language: 'es' } });
    expect(plan.draft?.text).toContain('Hola, Bo:');
    expect(plan.prevention.map(({ this_week }) => this_week)).toContain(1);
    const hours = (Date.parse(plan.due_at) - Date.parse(plan.created_at)) / 3_600_000;
    expect(hours).toBe(24);
    const runs = await db.query('SELECT trigger, state FROM workflow_run');
    expect(runs).toEqual([{ trigger: 'event', state: 'completed' }]);
    expect(await work()).toBe(0);
  });

  it('is known by rating or by words; who is content has no plan', async () => {
    const low = await give('fine', 2);
    const words = await give('Terrible, awful, the worst service ever, I hate it', 3);
    await give('It was fine, thank you', 4);
    expect((await ids()).sort()).toEqual([low, words].sort());
    const hours = async (id: string) => {
      const { due_at, created_at } = await readResponse(context, id);
      return (Date.parse(due_at) - Date.parse(created_at)) / 3_600_000;
    };
    expect(await hours(low)).toBe(48);
  });

  it('has one plan though the submission is sent twice', async () => {
    const id = uuidv7();
    const sent = { id, customer_name: 'Bo', feedback: 'Bad', rating: 1 };
    await Promise.all([submitFeedback(context, sent), submitFeedback(context, sent)]);
    await Promise.all([beginResponsePlans(context), beginResponsePlans(context)]);
    await work();
    expect(await ids()).toEqual([id]);
    expect(await db.query('SELECT 1 FROM workflow_run')).toHaveLength(1);
  });

  it('has none where the feedback was imported or is demo data, unless one is asked for', async () => {
    const imported = newFeedbackRow({ rating: 1 });
    const demo = newFeedbackRow({ rating: 1, demo: true });
    await insertRows(db, [imported, demo]);
    expect(await work()).toBe(0);
    expect(await ids()).toEqual([]);
    const ask = { workflow: 'negative_feedback', feedback_id: imported.id };
    const { created } = await runWorkflow(context, ask);
    expect(created).toBe(true);
    expect((await runWorkflow(context, ask)).created).toBe(false);
    await work();
    expect(await ids()).toEqual([imported.id]);
  });

  it('has none while the team wants none', async () => {
    await changeWorkflow(context, { workflow: 'negative_feedback', enabled: false });
    await give('Bad', 1);
    await changeWorkflow(context, { workflow: 'negative_feedback', enabled: true });
    const id = await give('Bad again', 1);
    expect(await ids()).toEqual([id]);
  });

  it('is given to whoever is to answer by default, unless somebody has taken it on', async () => {
    const eve = await member();
    await changeWorkflow(context, { workflow: 'negative_feedback', owner_id: eve });
    const id = await give('Bad', 1);
    await work();
    expect((await readResponse(context, id)).assignee).toEqual({ id: eve, name: 'Eve' });
    await db.query('DELETE FROM "user"');
    expect((await readResponse(context, id)).assignee).toBeNull();
  });
});

describe('a plan', () => {
  it('goes with its feedback, whether that is deleted or its customer erased', async () => {
    const first = await give('Bad', 1);
    const second = await give('Worse', 1, 'Cy');
    await work();
    await deleteFeedback(context, first);
    expect(await findResponse(context, first)).toBeNull();
    await eraseCustomer(context, 'Cy');
    expect(await findResponse(context, second)).toBeNull();
    const kept = await db.query<{ row: string }>(
      `SELECT (run.*)::text || string_agg((task.*)::text, '') AS row FROM workflow_run run
         JOIN workflow_task task ON task.run_id = run.id GROUP BY run.id`,
    );
    expect(kept).toHaveLength(2);
    for (const { row } of kept) expect(row).not.toMatch(/Worse|Cy\b|Hello/);
  });

  it('whose feedback is deleted before its workflow is carried out ends without one', async () => {
    const id = await give('Bad', 1);
    await beginResponsePlans(context);
    await deleteFeedback(context, id);
    await work();
    expect(await db.query('SELECT state FROM workflow_run')).toEqual([{ state: 'completed' }]);
    expect(await ids()).toEqual([]);
  });

  it('is taken on, noted, resolved and opened again; the draft that comes later leaves that alone', async () => {
    const id = await give('Bad', 1);
    await changeResponse(context, id, { state: 'in_progress', notes: 'Called her' });
    await work();
    expect(await readResponse(context, id)).toMatchObject({
      state: 'in_progress',
      notes: 'Called her',
      draft: { language: 'en' },
      resolved_at: null,
    });
    const resolved = await changeResponse(context, id, { state: 'resolved' });
    expect(resolved).toMatchObject({ state: 'resolved', resolved_by: 'Ada', notes: 'Called her' });
    expect(resolved.resolved_at).not.toBeNull();
    const again = await changeResponse(context, id, { state: 'resolved' });
    expect(again.resolved_at).toBe(resolved.resolved_at);
    const opened = await changeResponse(context, id, { state: 'open' });
    expect(opened).toMatchObject({ state: 'open', resolved_at: null, resolved_by: null });
  });

  it('is found by state, person and whether it is late', async () => {
    const eve = await member();
    const [late, hers, done] = [await give('A', 1), await give('B', 1), await give('C', 1)];
    await db.query(`UPDATE response_plan SET due_at = now() - interval '1 minute'
                     WHERE feedback_id IN ('${late}', '${done}')`);
    await changeResponse(context, hers, { assignee_id: eve });
    await changeResponse(context, done, { state: 'resolved' });
    expect(await ids()).toEqual([hers, late]);
    expect(await ids({ state: 'all' })).toHaveLength(3);
    expect(await ids({ state: 'resolved' })).toEqual([done]);
    expect(await ids({ assignee: eve })).toEqual([hers]);
    expect(await ids({ assignee: 'nobody' })).toEqual([late]);
    expect(await ids({ overdue: 'true', state: 'all' })).toEqual([late]);
    const first = await listResponses(context, { limit: '1' });
    expect(first).toMatchObject({ unresolved: 2, overdue: 1 });
    expect(await ids({ limit: '1', cursor: first.next_cursor ?? '' })).toEqual([late]);
  });

  it('cannot be given to a stranger, nor can one be changed that is not there', async () => {
    const id = await give('Bad', 1);
    await expect(changeResponse(context, id, { assignee_id: uuidv7() })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(changeResponse(context, uuidv7(), { notes: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
