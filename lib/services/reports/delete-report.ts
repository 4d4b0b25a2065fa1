import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteReportRow } from '#lib/data/reports.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function deleteReport(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'feedback:manage');
  if (!(await deleteReportRow(context.db, id))) {
    throw new AppError('not_found', 'There is no report with this id.');
  }
  context.bus.publish('report', { type: 'deleted', report: { id } });
  log().info({ report: id }, 'report deleted');
}
