import { tally } from '#lib/core/metrics/tally.ts';
import { LEAST_PAIRS } from '#lib/core/sentiment/correction/learn-correction.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { countAllFeedback } from '#lib/data/feedback-summary.ts';
import {
  type LearningAttempt,
  selectLatestAttempt,
  selectLearningSwitch,
} from '#lib/data/sentiment-corrections.ts';
import type { Context } from '#lib/services/context.ts';
import { learnFromRatings } from './learn-from-ratings.ts';

const DAY_MS = 86_400_000;
const LEAST_NEW = 100;

/**
 * Learns once there is enough to learn from, then at most once a day where enough has come since,
 * and at once where what was learnt belongs to another release's weights.
 * @returns whether it was due; learnt is when this settles.
 */
export async function learnWhenDue(context: Context): Promise<boolean> {
  const { db, now } = context;
  if (!(await selectLearningSwitch(db))) return false;
  const { count } = tally(await countAllFeedback(db));
  if (count < LEAST_PAIRS || !isDue(await selectLatestAttempt(db), count, now())) return false;
  await (await learnFromRatings(context)).ended;
  return true;
}

function isDue(latest: LearningAttempt | null, count: number, now: Date): boolean {
  if (latest?.base !== linearEngine.name) return true;
  const age = now.getTime() - latest.createdAt.getTime();
  return age >= DAY_MS && Math.abs(count - latest.total) >= LEAST_NEW;
}
