import type { Facts } from '#lib/core/report/facts.ts';
import type { ReportQuote } from '#lib/core/report/report.ts';
import type { Pen } from './pen.ts';

/** What somebody wrote on a topic who was unhappy with it, or happy. */
export function quoteOf(
  pen: Pen,
  { ofTopic }: Facts,
  topic: string,
  mood: 'low' | 'high',
): ReportQuote | null {
  const pieces = ofTopic.get(topic) ?? [];
  const fit = pieces.filter(({ rating }) => (mood === 'low' ? rating <= 2 : rating >= 4));
  return pen.quote(fit, topic);
}
