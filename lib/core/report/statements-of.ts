import type { Citation, ReportContent, Statement } from './report.ts';

/** Every statement of a report, the headline first. */
export function statementsOf({ headline, sections }: ReportContent): Statement[] {
  return [headline, ...sections.flatMap(({ statements }) => statements)];
}

/** The quotes of a report in the order of reading, each once: their places are their numbers. */
export function citationsOf(content: ReportContent): Citation[] {
  const all = statementsOf(content).flatMap(({ quotes }) => quotes);
  const byKey = new Map(all.map((one) => [`${one.feedback_id} ${one.text}`, one]));
  return [...byKey.values()].map((one) => ({ id: one.feedback_id, quote: one.text }));
}
