import type { Facts } from '#lib/core/report/facts.ts';
import type { ReportContent, ReportSpan, SectionKind, Statement } from '#lib/core/report/report.ts';
import { createPen, type Pen } from './pen.ts';
import { writeHeadline } from './write-headline.ts';
import { writeAttention, writeExtreme, writeKeep } from './write-judged.ts';
import { writeRecommendations } from './write-recommendations.ts';
import { writeWhatHappened } from './write-what-happened.ts';
import { writeWhy } from './write-why.ts';

export const STATISTICS = 'statistics';

function writeStories(pen: Pen, facts: Facts): Statement[] {
  const first = writeExtreme(pen, facts, 5);
  const second = first.length > 0 ? pen.quote(facts.highest) : null;
  return [...first, ...(second ? pen.say('story.also', [], second) : [])];
}

/** A report from the figures alone: no model, and no sentence that says more than they do. */
export function writeReport(span: ReportSpan, facts: Facts): ReportContent {
  const pen = createPen(span, facts.estimated);
  const sections: [SectionKind, Statement[]][] = [
    ['what_happened', writeWhatHappened(pen, facts)],
    ['why', writeWhy(pen, facts)],
    ['attention', writeAttention(pen, facts)],
    ['keep', writeKeep(pen, facts)],
    ['recommendations', writeRecommendations(pen, facts)],
    ['success_stories', writeStories(pen, facts)],
  ];
  const [headline] = writeHeadline(pen, facts);
  if (!headline) throw new Error('a report has a headline whatever its figures are');
  const { language, time_zone, from, to, against, source } = span;
  return {
    ...{ language, time_zone, from, to, against, source },
    headline,
    sections: sections.flatMap(([kind, statements]) =>
      statements.length > 0 ? { kind, statements } : [],
    ),
    written_by: STATISTICS,
    dropped: 0,
    withdrawn: 0,
  };
}
