import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Events } from '#lib/core/events.ts';
import { testContext } from '#test/test-context.ts';
import { signFormToken } from './form-token.ts';
import { listFeedback } from './list-feedback.ts';
import { listHeldFeedback } from './list-held-feedback.ts';
import { releaseHeldFeedback } from './release-held-feedback.ts';
import { submitFeedback } from './submit-feedback.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext();
const spanish = {
  customer_name: 'Lucía',
  feedback: 'Muy lento el envío pero el soporte fue amable',
  rating: 3,
};

describe('submitFeedback', () => {
  it('stores what was written, with language, sentiment and topics, and says thanks in it', async () => {
    const heard: Events['feedback'][] = [];
    const stop = context.bus.subscribe('feedback', (event) => heard.push(event));
    const { feedback, thankYou } = await submitFeedback(context, { ...spanish, locale: 'en' });
    stop();
    expect(feedback).toMatchObject({ ...spanish, language: 'es', source: 'api', metadata: {} });
    expect(thankYou.language).toBe('es');
    expect(feedback.topics).toContain('envío');
    const { data } = await listFeedback(context);
    expect(data).toEqual([feedback]);
    expect(heard).toEqual([{ type: 'created', feedback }]);
  });

  it.each([
    ['  spaces around  \n', 'kept'],
    ['e\u0301 decomposed', 'kept'],
    ['\u202eright-to-left override', 'kept'],
    ['Z̷̢͍a̵l̶g̴o̸', 'kept'],
    ['👩‍👩‍👧‍👦 emoji family', 'kept'],
    ["'; DROP TABLE feedback; --", 'kept'],
    ['<script>alert(1)</script>', 'kept'],
    ['😀'.repeat(1000), 'kept'],
  ])('reads back byte for byte: %j', async (text) => {
    await submitFeedback(context, { ...spanish, feedback: text });
    const { data } = await listFeedback(context);
    expect(data[0]?.feedback).toBe(text);
  });

  it('makes one row of fifty submissions with one id at once', async () => {
    const id = uuidv7();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => submitFeedback(context, { ...spanish, id })),
    );
    expect(all.filter((one) => !one.repeated)).toHaveLength(1);
    expect(new Set(all.map((one) => JSON.stringify(one.feedback))).size).toBe(1);
    expect((await summarizeFeedback(context)).total).toBe(1);
  });

  it('makes one row of fifty submissions with one Idempotency-Key at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 50 }, () =>
        submitFeedback(context, spanish, { idempotencyKey: 'order-77' }),
      ),
    );
    expect(new Set(all.map((one) => one.feedback.id)).size).toBe(1);
    expect((await summarizeFeedback(context)).total).toBe(1);
  });

  it('refuses another text under a used id', async () => {
    const id = uuidv7();
    await submitFeedback(context, { ...spanish, id });
    await expect(
      submitFeedback(context, { ...spanish, id, feedback: 'something else' }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps the time an offline customer gave it, up to thirty days back and never ahead', async () => {
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
    const timestamp = hours(-24 * 29);
    const { feedback } = await submitFeedback(context, { ...spanish, timestamp });
    expect(feedback.timestamp).toBe(timestamp);
    for (const wrong of [hours(-24 * 31), hours(1)]) {
      await expect(submitFeedback(context, { ...spanish, timestamp: wrong })).rejects.toMatchObject(
        {
          code: 'invalid_input',
          issues: [{ field: 'timestamp' }],
        },
      );
    }
  });
});

describe('the traps of the form', () => {
  // The clock stands still: how long a test takes is not how long a customer took.
  const now = Date.now();
  const shownAt = (secondsAgo: number) => signFormToken(new Date(now - secondsAgo * 1000));
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['honeypot', shownAt(30), 'https://spam.example'],
    ['too_fast', shownAt(0.9), ''],
    ['no_token', '', ''],
    ['no_token', `${now.toString(36)}.forged`, ''],
    ['no_token', shownAt(8 * 86_400), ''],
  ])('keeps aside, out of every figure: %s', async (reason, token, website) => {
    const { thankYou } = await submitFeedback(context, spanish, { trap: { token, website } });
    expect(thankYou.language).toBe('es');
    expect((await summarizeFeedback(context)).total).toBe(0);
    expect(await listHeldFeedback(context)).toMatchObject([{ reason, feedback: spanish }]);
  });

  it('lets a person through', async () => {
    await submitFeedback(context, spanish, { trap: { token: shownAt(1.1), website: '' } });
    expect((await summarizeFeedback(context)).total).toBe(1);
  });

  it('gives back what was kept aside, once, with the time it was given', async () => {
    await submitFeedback(context, spanish, { trap: { token: '', website: '' } });
    const [held] = await listHeldFeedback(context);
    const released = await releaseHeldFeedback(context, held?.id ?? '');
    expect(released).toMatchObject({ ...spanish, timestamp: held?.held_at });
    expect(await listHeldFeedback(context)).toEqual([]);
    expect((await summarizeFeedback(context)).total).toBe(1);
    await expect(releaseHeldFeedback(context, held?.id ?? '')).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
