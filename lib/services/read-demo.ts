import { authorize } from '#lib/core/access/authorize.ts';
import { countDemoFeedback } from '#lib/data/demo-feedback.ts';
import type { Context } from './context.ts';
import { demoStream } from './demo/demo-stream.ts';

export interface DemoState {
  /** Whether more streams in. */
  running: boolean;
  per_minute: number;
  /** Demo pieces among the feedback. */
  count: number;
}

export async function readDemo(context: Context): Promise<DemoState> {
  authorize(context.actor, 'feedback:read');
  const { running, perMinute } = demoStream();
  return { running, per_minute: perMinute, count: await countDemoFeedback(context.db) };
}
