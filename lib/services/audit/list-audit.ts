import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { type AuditEntryWire, auditToWire } from '#lib/core/audit/audit-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { selectAuditEntries } from '#lib/data/audit-entries.ts';
import type { Context } from '#lib/services/context.ts';
import { decodeCursor, encodeCursor } from '#lib/services/feedback-cursor.ts';
import { pageFields } from '#lib/services/page-fields.ts';
import { filledIn, parseAuditFilter } from './audit-query.ts';

export const MOST_ENTRIES = 200;

export const auditPageSchema = z.object({
  ...pageFields(MOST_ENTRIES, 50),
});

export interface AuditPage {
  data: AuditEntryWire[];
  /** Where the next page begins; null at the end. */
  next_cursor: string | null;
}

/** Entries of the audit log, newest first. @throws AppError `invalid_input`. */
export async function listAudit(
  context: Context,
  query: Record<string, string | undefined> = {},
): Promise<AuditPage> {
  authorize(context.actor, 'settings:manage');
  const { limit, cursor } = parseOrRefuse(auditPageSchema, filledIn(query));
  const filter = parseAuditFilter(query, context.now());
  const position = cursor === undefined ? undefined : decodeCursor(cursor);
  const before = position && { at: position.timestamp, id: position.id };
  const found = await selectAuditEntries(context.db, { ...filter, before }, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last;
  return {
    data: page.map(auditToWire),
    next_cursor: more ? encodeCursor({ timestamp: last.at, id: last.id }) : null,
  };
}
