import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import type { Refusal } from './import-file.ts';

export const MOST_ERRORS = 1000;

/** What became of a file; `rows` is the sum of the three counts after it. */
export interface ImportReport {
  dry_run: boolean;
  rows: number;
  imported: number;
  /** Were here already, or stand in the file more than once. */
  repeated: number;
  refused: number;
  /** The first thousand reasons; `row` counts from 1, without a header. */
  errors: (FieldIssue & { row: number })[];
}

export type ImportEvent =
  | { type: 'progress'; rows: number; total: number }
  | ({ type: 'report' } & ImportReport);

export const emptyReport = (dryRun: boolean): ImportReport => ({
  dry_run: dryRun,
  rows: 0,
  imported: 0,
  repeated: 0,
  refused: 0,
  errors: [],
});

export function noteRefusal(report: ImportReport, { row, issues }: Refusal): void {
  report.refused += 1;
  const room = MOST_ERRORS - report.errors.length;
  report.errors.push(...issues.slice(0, room).map((issue) => ({ row, ...issue })));
}

/** @throws what is not about the row. */
export function issuesOf(error: unknown): FieldIssue[] {
  if (error instanceof AppError && error.code === 'invalid_input') return error.issues;
  throw error;
}
