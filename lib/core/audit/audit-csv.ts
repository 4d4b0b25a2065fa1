import { csvLine } from '#lib/core/feedback/csv.ts';
import type { AuditEntryWire } from './audit-wire.ts';

/** The columns of the audit log as CSV, in order: every field of the wire. */
export const AUDIT_COLUMNS = [
  'id',
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'action',
  'target',
  'outcome',
  'client_address',
  'via',
  'details',
] as const satisfies (keyof AuditEntryWire)[];

/** One entry as a record under AUDIT_COLUMNS; no cell can be taken for a formula. */
export function auditToCsv(entry: AuditEntryWire): string {
  return csvLine(
    AUDIT_COLUMNS.map((column) =>
      column === 'details' ? JSON.stringify(entry.details) : (entry[column] ?? ''),
    ),
  );
}
