import { feedbackEntryHref, feedbackHref } from '#components/dashboard/feedback-query.ts';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';

/** The list of the feedback that shows an alert; of a single piece, the piece. Null: there is none. */
export function evidenceHref(alert: AlertWire): string | null {
  const { kind, source, topic, figures, feedback_ids: ids, period } = alert;
  const [only, ...more] = ids;
  if (only === undefined) return null;
  if (more.length === 0) return feedbackEntryHref(only);
  // The end of a filter is exclusive.
  const to = new Date(Date.parse(period.to) + 1).toISOString();
  return feedbackHref({
    from: period.from,
    to,
    ...(source !== null && { source }),
    ...(topic !== null && { topic }),
    ...(kind === 'low_rating' && figures.threshold === 1 && { rating: '1' }),
  });
}
