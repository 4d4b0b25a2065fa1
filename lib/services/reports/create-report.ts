import { uuidv7 } from 'uuidv7';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { checkContent } from '#lib/core/report/check-content.ts';
import type { Report, ReportContent, ReportSpan } from '#lib/core/report/report.ts';
import { type ReportWire, reportMeta, reportToWire } from '#lib/core/report/report-wire.ts';
import { citationsOf } from '#lib/core/report/statements-of.ts';
import { findReport, insertReport } from '#lib/data/reports.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { gatherFacts } from './gather-facts.ts';
import { parseReportInput } from './report-input.ts';
import { writeReport } from './statistical-writer/write-report.ts';

/** Feedback that is edited or deleted while a report is written makes its figures wrong. */
const TRIES = 3;

async function writeChecked(context: Context, span: ReportSpan): Promise<ReportContent | null> {
  const content = writeReport(span, await gatherFacts(context, span));
  return checkContent(content, await gatherEvidence(context, content));
}

async function write(
  context: Context,
  span: ReportSpan,
  meta: Pick<Report, 'id' | 'reportType'>,
): Promise<Report> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const content = await writeChecked(context, span);
    if (!content || (content.dropped > 0 && tries < TRIES)) continue;
    const report = { ...meta, timestamp: context.now(), content, citations: citationsOf(content) };
    if (await insertReport(context.db, report)) return report;
    const other = await findReport(context.db, meta.id);
    if (other) return other;
  }
  throw new AppError('unavailable', 'The figures change too fast to be reported. Try again.', {
    retryAfter: 5,
  });
}

/**
 * Writes a report from the figures of a period and the one before, checks every figure and quote of
 * it against the database, and stores what holds. The same `id` again answers the same report.
 * @throws AppError `invalid_input`; `conflict` when the id is another report's.
 */
export async function createReport(
  context: Context,
  given: unknown = {},
): Promise<{ report: ReportWire; created: boolean }> {
  authorize(context.actor, 'feedback:manage');
  authorize(context.actor, 'feedback:read');
  const settings = await readDeskSettings(context);
  const { id, reportType, span } = parseReportInput(given, settings, context.now());
  const known = id === undefined ? null : await findReport(context.db, id);
  if (known) return { report: reportToWire(known), created: false };
  const report = await write(context, span, { id: id ?? uuidv7(), reportType });
  const { dropped } = report.content;
  if (dropped > 0) log().warn({ report: report.id, dropped }, 'a report lost sentences');
  context.bus.publish('report', { type: 'created', report: reportMeta(report) });
  log().info(
    { report: report.id, reportType, citations: report.citations.length },
    'report written',
  );
  return { report: reportToWire(report), created: true };
}
