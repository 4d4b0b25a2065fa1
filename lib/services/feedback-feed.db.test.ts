import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackEvent } from '#lib/core/events.ts';
import { foldRollups } from '#lib/data/fold-rollups.ts';
import { createBus } from '#lib/infra/bus.ts';
import { testContext } from '#test/test-context.ts';
import { deleteFeedback } from './delete-feedback.ts';
import { editFeedback } from './edit-feedback.ts';
import { FeedbackFeed } from './feedback-feed.ts';
import { submitFeedback } from './submit-feedback.ts';

const elsewhere = testContext();
const here = { ...elsewhere, bus: createBus() };
const told: (FeedbackEvent | 'anew')[] = [];
here.bus.subscribe('feedback', (event) => told.push(event));
here.bus.subscribe('feedback_bulk', () => told.push('anew'));

const give = async (feedback: string) =>
  (await submitFeedback(elsewhere, { customer_name: 'Ada', feedback, rating: 4 })).feedback;

/** What a feed that has looked once tells of what happens next. */
async function tellsOf(happens: () => Promise<unknown>): Promise<(FeedbackEvent | 'anew')[]> {
  const feed = new FeedbackFeed(here);
  await feed.look();
  await happens();
  await feed.look();
  await feed.look(); // and only once
  return told;
}

beforeEach(() => {
  told.length = 0;
});

describe('the feed of feedback, for a process that shares no Redis', () => {
  it('tells of nothing while nothing happens', async () => {
    await give('Fine');
    expect(await tellsOf(async () => {})).toEqual([]);
  });

  it('tells each new piece, as others are told', async () => {
    await give('Before');
    const pieces: unknown[] = [];
    await tellsOf(async () => pieces.push(await give('One'), await give('Two')));
    expect(told).toEqual(pieces.map((feedback) => ({ type: 'created', feedback })));
  });

  it('tells the first piece of all', async () => {
    expect(await tellsOf(() => give('First'))).toHaveLength(1);
  });

  it('has viewers read anew when a piece is gone, or was rated anew', async () => {
    const { id } = await give('Mine');
    expect(await tellsOf(() => editFeedback(elsewhere, id, { rating: 1 }))).toEqual(['anew']);
    expect(await tellsOf(() => deleteFeedback(elsewhere, id))).toEqual(['anew', 'anew']);
  });

  it('has them read anew when more came than are told one by one', async () => {
    const many = () => Promise.all(Array.from({ length: 25 }, (_, index) => give(`No. ${index}`)));
    expect(await tellsOf(many)).toEqual(['anew']);
  });

  it('misses no change that was folded into the rollups before it looked', async () => {
    const { id } = await give('Mine');
    await foldRollups(elsewhere.db);
    const editAndFold = async () => {
      await editFeedback(elsewhere, id, { rating: 1 });
      await foldRollups(elsewhere.db);
    };
    expect(await tellsOf(editAndFold)).toEqual(['anew']);
  });
});
