import { processWide, setProcessWide } from '#lib/infra/process-wide.ts';
import type { RealtimeAnalytics } from './realtime-analytics.ts';

/** The instance that the long-running server started; null on a function host. */
export function runningAnalytics(): RealtimeAnalytics | null {
  return processWide<RealtimeAnalytics | null>('analytics', () => null);
}

export function setRunningAnalytics(analytics: RealtimeAnalytics | null): void {
  setProcessWide('analytics', analytics);
}
