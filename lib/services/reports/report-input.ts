import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { DESK_LOCALES } from '#lib/core/i18n/locales.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import {
  REPORT_TYPES,
  type ReportSpan,
  type ReportType,
  WRITERS,
} from '#lib/core/report/report.ts';
import { bucketStarts } from '#lib/core/time/bucket-starts.ts';
import { isTimeZone } from '#lib/core/time/is-time-zone.ts';
import { localToUtc } from '#lib/core/time/local-to-utc.ts';
import { periodBefore } from '#lib/core/time/period-before.ts';
import { zoneOffset } from '#lib/core/time/zone-offset.ts';
import type { DeskSettings } from '#lib/services/read-settings.ts';
import { EARLIEST, timeSchema } from '#lib/services/time-schema.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** What was sent this long ago is committed, or refused. */
const SETTLED_MS = 5_000;
const LONGEST_MS = 3_660 * DAY_MS;

export const reportInputSchema = z.strictObject({
  id: z.optional(z.uuidv7('must be a UUID of version 7')),
  report_type: z._default(
    z.enum([...REPORT_TYPES], `must be one of ${REPORT_TYPES.join(', ')}`),
    'on_demand',
  ),
  from: z.optional(timeSchema),
  to: z.optional(timeSchema),
  time_zone: z.optional(
    z
      .string('must be text')
      .check(
        z.maxLength(64),
        z.refine(isTimeZone, 'must be the name of an IANA time zone'),
        z.meta({ pattern: '^[\\w+/-]+$' }),
      ),
  ),
  language: z.optional(z.enum([...DESK_LOCALES], `must be one of ${DESK_LOCALES.join(', ')}`)),
  writer: z._default(z.enum([...WRITERS], `must be one of ${WRITERS.join(', ')}`), 'auto'),
  source: z.optional(
    z
      .string('must be text')
      .check(
        z.minLength(1, 'is empty'),
        z.maxLength(200),
        z.refine(isStorableText, 'holds control characters'),
      ),
  ),
});

export interface ReportRequest {
  id: string | undefined;
  reportType: ReportType;
  writer: (typeof WRITERS)[number];
  span: ReportSpan;
}

function refuse(field: string, what: string): never {
  const message = `${field} ${what}`;
  throw new AppError('invalid_input', message, { issues: [{ field, code: 'invalid', message }] });
}

/** The last midnight of a zone at or before a moment. */
function midnight(moment: Date, timeZone: string): Date {
  const from = new Date(moment.getTime() - 2 * DAY_MS);
  const starts = bucketStarts(
    { from, to: new Date(moment.getTime() + 1), bucket: 'day', timeZone },
    4,
  );
  return starts.at(-1) ?? moment;
}

/** Yesterday, the last seven whole days, or the seven days until now. */
function usualPeriod(type: ReportType, to: Date | undefined, now: Date, timeZone: string) {
  const settled = now.getTime() - SETTLED_MS;
  const whole = type === 'daily' || type === 'weekly';
  const end = to ?? (whole ? midnight(now, timeZone) : new Date(settled - (settled % MINUTE_MS)));
  const days = type === 'daily' || type === 'alert' ? 1 : 7;
  const offsetAt = zoneOffset(timeZone);
  // Days by the calendar: those in which clocks change are longer or shorter.
  const from = localToUtc(end.getTime() + offsetAt(end.getTime()) - days * DAY_MS, offsetAt);
  return { from: new Date(from), to: end };
}

/**
 * Which report is asked for; what is left out is the team's own zone and language, and the period
 * that its type suggests.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export function parseReportInput(given: unknown, settings: DeskSettings, now: Date): ReportRequest {
  const parsed = parseOrRefuse(reportInputSchema, given);
  const { id, report_type: reportType, writer, source = null } = parsed;
  const timeZone = parsed.time_zone ?? settings.timeZone;
  const usual = usualPeriod(reportType, parsed.to, now, timeZone);
  const [from, to] = [parsed.from ?? usual.from, usual.to];
  if (from >= to) refuse('from', 'must be before to');
  if (to.getTime() - from.getTime() > LONGEST_MS)
    refuse('from', 'is more than ten years before to');
  const before = periodBefore(from, to, timeZone);
  if (before.getTime() < EARLIEST) refuse('from', 'leaves no period before it to compare with');
  return {
    id: id?.toLowerCase(),
    reportType,
    writer,
    span: {
      language: parsed.language ?? settings.reportLanguage,
      time_zone: timeZone,
      from: from.toISOString(),
      to: to.toISOString(),
      against: { from: before.toISOString(), to: from.toISOString() },
      source,
    },
  };
}
