import { authorize } from '#lib/core/access/authorize.ts';
import { type AuditEntryWire, auditToWire } from '#lib/core/audit/audit-wire.ts';
import { type AuditFilter, selectAuditEntries } from '#lib/data/audit-entries.ts';
import type { Database } from '#lib/infra/database.ts';
import type { Context } from '#lib/services/context.ts';
import { parseAuditFilter } from './audit-query.ts';

/** Entries in memory at a time. */
const PAGE = 500;

async function* pages(db: Database, filter: AuditFilter): AsyncGenerator<AuditEntryWire[], void> {
  let before: AuditFilter['before'];
  for (;;) {
    const entries = await selectAuditEntries(db, { ...filter, before }, PAGE);
    if (entries.length > 0) yield entries.map(auditToWire);
    const last = entries.at(-1);
    if (entries.length < PAGE || !last) return;
    before = last;
  }
}

/**
 * All entries that the query lets through, newest first, a page at a time.
 *
 * No generator itself: who may not, or asks for nonsense, hears so before the first page.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function exportAudit(
  context: Context,
  query: Record<string, string | undefined> = {},
): AsyncGenerator<AuditEntryWire[], void> {
  authorize(context.actor, 'settings:manage');
  return pages(context.db, parseAuditFilter(query, context.now()));
}
