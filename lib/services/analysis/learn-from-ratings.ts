import { randomUUID } from 'node:crypto';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { countAllFeedback } from '#lib/data/feedback-summary.ts';
import { holdLease, releaseLease } from '#lib/data/leases.ts';
import { selectRatedTexts } from '#lib/data/rated-texts.ts';
import { insertAttempt, selectLearningSwitch } from '#lib/data/sentiment-corrections.ts';
import { outlive } from '#lib/infra/function-host.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { learnInThread } from './learn-in-thread.ts';
import { refreshSiteEngine } from './site-engine.ts';

export const LEARNING = 'learning';
/** Longer than the thread may take. */
const LEASE_SECONDS = 180;
/** Bounds the memory and the time: some seconds of one core. */
const MOST = { rows: 50_000, characters: 6_000_000 };

/**
 * Learns from the newest pairs of text and rating what words mean here, and keeps it only if
 * cross-validation says that it judges better by more than chance.
 * @returns a promise of its end; what goes wrong on the way is logged there.
 * @throws AppError `conflict` while learning is off or under way, here or in another instance.
 */
export async function learnFromRatings(context: Context): Promise<{ ended: Promise<void> }> {
  authorize(context.actor, 'settings:manage');
  const { db } = context;
  if (!(await selectLearningSwitch(db))) throw new AppError('conflict', 'Learning is off.');
  const holder = randomUUID();
  if (!(await holdLease(db, LEARNING, holder, LEASE_SECONDS))) {
    throw new AppError('conflict', 'Learning is under way.');
  }
  const ended = learn(context)
    .catch((error: unknown) => log().error({ error }, 'learning from the ratings failed'))
    .then(() => releaseLease(db, LEARNING, holder))
    .catch((error: unknown) => log().warn({ error }, 'the lease of learning runs out by itself'));
  outlive(ended);
  return { ended };
}

async function learn({ db, now }: Context): Promise<void> {
  const began = performance.now();
  const { count: total } = tally(await countAllFeedback(db));
  const pairs = await selectRatedTexts(db, MOST);
  const learnt = await learnInThread(pairs);
  const kept = learnt?.better ?? false;
  await insertAttempt(db, {
    createdAt: now(),
    base: linearEngine.name,
    kept,
    total,
    pairs: learnt?.pairs ?? pairs.length,
    figures: learnt && { groups: learnt.groups, before: learnt.before, after: learnt.after },
    weights: learnt?.weights ?? null,
    units: learnt?.units ?? [],
  });
  await refreshSiteEngine(db);
  const ms = Math.round(performance.now() - began);
  log().info({ pairs: pairs.length, kept, ms }, 'learnt from the ratings');
}
