import type { AlertKind } from './alert.ts';
import type { Timing } from './follow-alert.ts';

/**
 * A low rating ends by its own clock or by being acknowledged, a silence by the next feedback; what
 * is measured over a rolling window must stay away for a while.
 */
export const ALERT_TIMING: Record<AlertKind, Timing> = {
  low_rating: { clearMinutes: 0, restMinutes: 0 },
  rating_drop: { clearMinutes: 30, restMinutes: 360 },
  topic_burst: { clearMinutes: 10, restMinutes: 60 },
  silence: { clearMinutes: 0, restMinutes: 0 },
};
