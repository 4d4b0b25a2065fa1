import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { insertHeld } from '#lib/data/held-feedback.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { changeSettings } from '#lib/services/change-settings.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { forgetOldFeedback } from './forget-old-feedback.ts';

const context = testContext();
const goOn = new AbortController().signal;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function give(days: number[]) {
  const rows = days.map((count) =>
    newFeedbackRow({ feedback: `${count} days ago`, timestamp: daysAgo(count) }),
  );
  await insertRows(context.db, rows);
}

const left = async () =>
  (await listFeedback(context, { limit: '100' })).data.map((one) => one.feedback);

it('keeps feedback for ever unless the team says otherwise', async () => {
  await give([1, 400, 4_000]);
  expect(await forgetOldFeedback(context, goOn)).toEqual({ feedback: 0, held: 0 });
  expect(await left()).toHaveLength(3);
});

it('deletes what is older than that, out of every figure, and tells viewers', async () => {
  await give([1, 29, 31, 400]);
  await changeSettings(context, { feedback_retention_days: 30 });
  const gone: string[] = [];
  const stop = context.bus.subscribe('feedback', (event) => {
    if (event.type === 'deleted') gone.push(event.feedback.id);
  });
  expect(await forgetOldFeedback(context, goOn)).toMatchObject({ feedback: 2 });
  stop();
  expect(await left()).toEqual(['1 days ago', '29 days ago']);
  expect((await summarizeFeedback(context)).total).toBe(2);
  expect(gone).toHaveLength(2);
  await changeSettings(context, { feedback_retention_days: null });
});

it('goes through many in steps, and stops when the process does', async () => {
  await give(Array.from({ length: 1_200 }, () => 50));
  await give([2]);
  await changeSettings(context, { feedback_retention_days: 30 });
  expect(await forgetOldFeedback(context, AbortSignal.abort())).toMatchObject({ feedback: 0 });
  expect(await forgetOldFeedback(context, goOn)).toMatchObject({ feedback: 1_200 });
  expect(await left()).toEqual(['2 days ago']);
});

it('forgets what was kept aside for a quarter of a year', async () => {
  for (const days of [1, 89, 91]) {
    const payload = {
      customer_name: 'Bo',
      feedback: `${days}`,
      rating: 1 as const,
      source: 'form',
    };
    const held = {
      id: uuidv7(),
      heldAt: daysAgo(days),
      reason: 'honeypot',
      evidence: null,
    } as const;
    await insertHeld(context.db, { ...held, payload });
  }
  expect(await forgetOldFeedback(context, goOn)).toMatchObject({ held: 1 });
  expect(await listHeldFeedback(context)).toHaveLength(2);
});

it.each([29, 3_651, 1.5, '90'])('refuses to keep it for %j days', async (days) => {
  await expect(changeSettings(context, { feedback_retention_days: days })).rejects.toMatchObject({
    code: 'invalid_input',
  });
});
