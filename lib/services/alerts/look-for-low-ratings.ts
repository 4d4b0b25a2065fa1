import { type Alert, MOST_EVIDENCE } from '#lib/core/alerts/alert.ts';
import type { AlertRule } from '#lib/core/alerts/alert-rule.ts';
import type { KeptRule } from '#lib/data/alert-rules.ts';
import { MOST_COUNTED, newLowRatings } from '#lib/data/low-ratings.ts';
import type { Context } from '#lib/services/context.ts';
import type { Seen } from './seen.ts';

const MINUTE_MS = 60_000;
/** So many at once are no single bad day. */
const CRITICAL_COUNT = 5;

/**
 * Low ratings that nobody was told of. Those that come while the alert is open join it; it ends by
 * itself after a time, so that the next one is news again.
 */
export async function lookForLowRatings(
  { db, now }: Context,
  rule: AlertRule<'low_rating'> & Pick<KeptRule, 'seenTo' | 'seenIds'>,
  open: Alert | undefined,
): Promise<Seen[]> {
  const { threshold, resolve_minutes: minutes } = rule.params;
  const found = await newLowRatings(db, { ...rule, threshold }, MOST_EVIDENCE);
  if (!found) return [];
  const isOld = open && now().getTime() - open.raisedAt.getTime() >= minutes * MINUTE_MS;
  const { count, ids, from, to } = found;
  return [
    {
      topic: null,
      level: isOld ? 'clear' : 'over',
      severity: count >= CRITICAL_COUNT ? 'critical' : 'warning',
      figures: { count, threshold, ...(count === MOST_COUNTED && { capped: true }) },
      period: { from, to },
      feedbackIds: ids,
    },
  ];
}
