import { authorize } from '#lib/core/access/authorize.ts';
import { deleteDemoFeedback } from '#lib/data/demo-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { demoStream } from './demo/demo-stream.ts';

/** Stops the stream and removes every demo piece. @returns how many there were. */
export async function removeDemo(context: Context): Promise<number> {
  authorize(context.actor, 'settings:manage');
  demoStream().stop();
  const count = await deleteDemoFeedback(context.db);
  context.bus.publish('feedback_bulk', { reason: 'demo removed' });
  log().info({ count }, 'demo removed');
  return count;
}
