import { plainStatement } from './read-statement.ts';
import type { Report, ReportContent, ReportType, Statement } from './report.ts';

/** A statement with its references filled in, for whoever only wants to read. */
export type StatementWire = Statement & { plain: string };

/** A report as it travels on the wire. */
export interface ReportWire {
  id: string;
  /** ISO 8601 UTC. */
  timestamp: string;
  report_type: ReportType;
  content: Omit<ReportContent, 'headline' | 'sections'> & {
    headline: StatementWire;
    sections: { kind: ReportContent['sections'][number]['kind']; statements: StatementWire[] }[];
  };
  citations: { id: string; quote: string }[];
}

/** What viewers are told of a new report, or of one that is gone. */
export interface ReportMeta {
  id: string;
  timestamp: string;
  report_type: ReportType;
  headline: string;
}

export function reportToWire({
  id,
  timestamp,
  reportType,
  content,
  citations,
}: Report): ReportWire {
  const told = (statement: Statement): StatementWire => ({
    ...statement,
    plain: plainStatement(statement, content),
  });
  return {
    id,
    timestamp: timestamp.toISOString(),
    report_type: reportType,
    content: {
      ...content,
      headline: told(content.headline),
      sections: content.sections.map(({ kind, statements }) => ({
        kind,
        statements: statements.map(told),
      })),
    },
    citations,
  };
}

export function reportMeta({ id, timestamp, reportType, content }: Report): ReportMeta {
  return {
    id,
    timestamp: timestamp.toISOString(),
    report_type: reportType,
    headline: plainStatement(content.headline, content),
  };
}
