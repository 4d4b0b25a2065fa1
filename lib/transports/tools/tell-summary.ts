import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import type { Summary } from '#lib/core/metrics/metrics.ts';

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The summary in the words that clients of the first Earshot look for. */
export function tellSummary({ total, average_rating, sentiments }: Summary): string {
  if (total === 0 || average_rating === null) return 'No feedback collected yet.';
  const shares = SENTIMENTS.map((name) => {
    const percent = ((sentiments[name] / total) * 100).toFixed(1);
    return `${titled(name)}: ${sentiments[name]} (${percent}%)`;
  });
  return [
    'Feedback Summary',
    `Total feedback: ${total}`,
    `Average rating: ${average_rating.toFixed(2)}`,
    ...shares,
  ].join('\n');
}
