import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { countDemoFeedback, insertDemoHistory } from '#lib/data/demo-feedback.ts';
import { isFunctionHost } from '#lib/infra/function-host.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { demoHistory } from './demo/demo-history.ts';
import { demoStream } from './demo/demo-stream.ts';

export const DEMO_MAX_PER_MINUTE = 600;

/**
 * Fills the desk with marked demo history, once, and lets more stream in.
 * @throws AppError `invalid_input` for a rate outside 1…600 a minute.
 */
export async function startDemo(context: Context, perMinute: number): Promise<void> {
  authorize(context.actor, 'settings:manage');
  if (!Number.isInteger(perMinute) || perMinute < 1 || perMinute > DEMO_MAX_PER_MINUTE) {
    const message = `per_minute must be a whole number from 1 to ${DEMO_MAX_PER_MINUTE}`;
    const issues = [{ field: 'per_minute', code: 'invalid', message }];
    throw new AppError('invalid_input', message, { issues });
  }
  if ((await countDemoFeedback(context.db)) === 0) {
    await insertDemoHistory(context.db, await demoHistory(context.now(), perMinute));
    context.bus.publish('feedback_bulk', { reason: 'demo history' });
  }
  // A function stops between requests: there the history has to do.
  if (!isFunctionHost()) demoStream().start(context, perMinute);
  log().info({ perMinute }, 'demo started');
}
