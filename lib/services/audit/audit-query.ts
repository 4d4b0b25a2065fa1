import * as z from 'zod/mini';
import { AUDIT_OUTCOMES, AUDIT_VIAS } from '#lib/core/audit/audit-entry.ts';
import { PERIODS, startOfPeriod } from '#lib/core/feedback/relative-period.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import type { AuditFilter } from '#lib/data/audit-entries.ts';
import { timeSchema } from '#lib/services/time-schema.ts';

const name = z
  .string()
  .check(z.minLength(1), z.maxLength(254), z.refine(isStorableText, 'holds control characters'));

export const auditFilterSchema = z.object({
  actor: z.optional(name),
  action: z.optional(
    z.string().check(z.maxLength(100), z.regex(/^[a-z_]+$/, 'must be a name such as create_token')),
  ),
  via: z.optional(z.enum([...AUDIT_VIAS], `must be one of ${AUDIT_VIAS.join(', ')}`)),
  outcome: z.optional(z.enum([...AUDIT_OUTCOMES], `must be one of ${AUDIT_OUTCOMES.join(', ')}`)),
  period: z.optional(z.enum([...PERIODS], `must be one of ${PERIODS.join(', ')}`)),
  from: z.optional(timeSchema),
  to: z.optional(timeSchema),
});

/** Empty values do not count. */
export const filledIn = (query: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );

/**
 * Which entries are meant, from a URL's query. A `period` ends at `now`; `from` is inclusive, `to` is
 * not.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function parseAuditFilter(
  query: Record<string, string | undefined>,
  now: Date,
): AuditFilter {
  const { period, ...filter } = parseOrRefuse(auditFilterSchema, filledIn(query));
  return { ...filter, from: filter.from ?? (period && startOfPeriod(period, now)) };
}
