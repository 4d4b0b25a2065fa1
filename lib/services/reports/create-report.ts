import { uuidv7 } from 'uuidv7';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { checkContent } from '#lib/core/report/check-content.ts';
import type { Report, ReportContent } from '#lib/core/report/report.ts';
import { type ReportWire, reportMeta, reportToWire } from '#lib/core/report/report-wire.ts';
import { citationsOf } from '#lib/core/report/statements-of.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import { findReport, insertReport } from '#lib/data/reports.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { log } from '#lib/infra/log.ts';
import { configuredModel } from '#lib/infra/model/configured-model.ts';
import type { Context } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { gatherFacts } from './gather-facts.ts';
import { tryModel } from './model-writer/try-model.ts';
import { parseReportInput, type ReportRequest } from './report-input.ts';
import { writeReport } from './statistical-writer/write-report.ts';

/** Feedback that is edited or deleted while a report is written makes its figures wrong. */
const TRIES = 3;

async function checked(context: Context, content: ReportContent): Promise<ReportContent | null> {
  return checkContent(content, await gatherEvidence(context, content));
}

function storeAndTell(context: Context, report: Report): Promise<boolean> {
  return inTransaction(context.db, async (transaction) => {
    const stored = await insertReport(transaction, report);
    const data = reportToWire(report);
    const event = { type: 'report.created' as const, at: report.timestamp, data };
    if (stored) await recordEvents(transaction, [event]);
    return stored;
  });
}

async function write(
  context: Context,
  { span, writer, id, reportType }: ReportRequest & { id: string },
): Promise<Report> {
  const meta = { id, reportType };
  const model = configuredModel();
  const wanted = writer === 'model' || (writer === 'auto' && model !== null);
  const { draft, fallback } = wanted ? await tryModel(context, model, span) : {};
  const first = draft ? await checked(context, draft) : null;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const isModels = tries === 1 && first !== null;
    const content = isModels
      ? first
      : await checked(context, {
          ...writeReport(span, await gatherFacts(context, span)),
          ...(fallback && { fallback }),
        });
    // What a model wrote is written once: its sentences would be others the next time.
    if (!content || (content.dropped > 0 && tries < TRIES && !isModels)) continue;
    const report = { ...meta, timestamp: context.now(), content, citations: citationsOf(content) };
    if (await storeAndTell(context, report)) return report;
    const other = await findReport(context.db, meta.id);
    if (other) return other;
  }
  throw new AppError('unavailable', 'The figures change too fast to be reported. Try again.', {
    retryAfter: 5,
  });
}

/**
 * Writes a report from the figures of a period and the one before, by a model where there is one,
 * checks every figure and quote of it against the database, and stores what holds. Whatever a model
 * does, there is a report in the end. The same `id` again answers the same report.
 * @throws AppError `invalid_input`; `conflict` when the id is another report's.
 */
export async function createReport(
  context: Context,
  given: unknown = {},
): Promise<{ report: ReportWire; created: boolean }> {
  authorize(context.actor, 'feedback:manage');
  authorize(context.actor, 'feedback:read');
  const settings = await readDeskSettings(context);
  const request = parseReportInput(given, settings, context.now());
  const { id = uuidv7(), reportType } = request;
  const known = request.id === undefined ? null : await findReport(context.db, id);
  if (known) return { report: reportToWire(known), created: false };
  const report = await write(context, { ...request, id });
  const { dropped } = report.content;
  if (dropped > 0) log().warn({ report: report.id, dropped }, 'a report lost sentences');
  context.bus.publish('report', { type: 'created', report: reportMeta(report) });
  log().info(
    { report: report.id, reportType, citations: report.citations.length },
    'report written',
  );
  return { report: reportToWire(report), created: true };
}
