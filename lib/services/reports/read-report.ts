import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Report } from '#lib/core/report/report.ts';
import { type ReportWire, reportToWire } from '#lib/core/report/report-wire.ts';
import { findReport } from '#lib/data/reports.ts';
import type { Context } from '#lib/services/context.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function storedReport(context: Context, id: string): Promise<Report> {
  authorize(context.actor, 'metrics:read');
  authorize(context.actor, 'feedback:read');
  const report = await findReport(context.db, id);
  if (!report) throw new AppError('not_found', 'There is no report with this id.');
  return report;
}

/** A report as it was stored. @throws AppError `not_found`. */
export async function readReport(context: Context, id: string): Promise<ReportWire> {
  return reportToWire(await storedReport(context, id));
}
