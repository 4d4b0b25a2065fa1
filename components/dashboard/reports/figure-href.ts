import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import { trendsHref } from '#components/dashboard/trends/trends-query.ts';
import { writeDay } from '#components/dashboard/trends/trends-range.ts';
import type { Figure, ReportSpan } from '#lib/core/report/report.ts';

/** The feedback that a figure is made of; of a change, the days that it spans. */
export function figureHref({ measure, period, filter }: Figure, span: ReportSpan): string {
  const { time_zone: zone, against } = span;
  if (period === 'change') {
    const last = new Date(new Date(span.to).getTime() - 1);
    return trendsHref({
      range: 'custom',
      from: writeDay(new Date(span.from), zone),
      to: writeDay(last, zone),
      bucket: null,
      compare: true,
      split: 'none',
    });
  }
  const { from, to } = period === 'current' ? span : against;
  const { rating, topic, ...rest } = filter;
  return feedbackHref({
    ...rest,
    from,
    to,
    ...(rating !== undefined && { rating: String(rating) }),
    // The list cannot leave a topic out: there all feedback of the period is shown.
    ...(topic !== undefined && measure !== 'average_without' && { topic }),
  });
}
