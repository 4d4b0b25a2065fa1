import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import { explainIssue } from '#lib/core/feedback/explain-issue.ts';
import { localeSchema } from '#lib/core/feedback/feedback-input.ts';
import { TIMESTAMP_MAX_AHEAD_SECONDS } from '#lib/core/feedback/limits.ts';
import { parseFeedbackInput } from '#lib/core/feedback/parse-feedback-input.ts';
import type { ImportCells } from '#lib/core/import/import-file.ts';
import { SIGNED_KEY, withoutSigned } from '#lib/core/link/signed-metadata.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import type { NewFeedback } from '#lib/data/insert-feedback.ts';
import { newFeedback } from '#lib/services/new-feedback.ts';
import { importId } from './import-id.ts';
import { parseMoment } from './parse-moment.ts';

export const IMPORT_SOURCE = 'import';

const OUR_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

function refuse(field: string, code: string, message = explainIssue(field, code)): never {
  const issues: FieldIssue[] = [{ field, code, message }];
  throw new AppError('invalid_input', message, { issues });
}

/** Files know no 'absent': an empty cell is one. */
const given = (value: unknown): unknown => (value === '' || value === null ? undefined : value);

function ratingOf(value: unknown): unknown {
  const text = typeof value === 'string' ? value.trim() : '';
  return /^\d(?:\.0+)?$/.test(text) ? Number(text) : given(value);
}

/** A file vouches for nothing: what an export says a link had signed is kept under another name. */
function unvouched(metadata: unknown): unknown {
  const signed = Object(metadata)[SIGNED_KEY];
  if (signed === undefined) return metadata;
  return { ...withoutSigned(Object(metadata)), imported_link: signed };
}

function metadataOf(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return unvouched(given(value));
  try {
    return unvouched(JSON.parse(value));
  } catch {
    return refuse('metadata', 'not_an_object');
  }
}

/** Only a lean for understanding; what is no language is no reason to lose a row. */
function localeOf(value: unknown): string | undefined {
  const parsed = localeSchema.safeParse(value);
  return parsed.success && parsed.data !== 'und' ? parsed.data : undefined;
}

/** Of any age, unlike on intake; null where the file does not say. */
function timestampOf(value: unknown, now: Date): Date | null {
  if (given(value) === undefined) return null;
  const timestamp = parseMoment(value);
  if (!timestamp) {
    const formats = 'YYYY-MM-DD HH:MM:SS, ISO 8601 or an epoch';
    return refuse('timestamp', 'not_a_timestamp', `timestamp must be ${formats}`);
  }
  const ahead = timestamp.getTime() - now.getTime();
  if (ahead > TIMESTAMP_MAX_AHEAD_SECONDS * 1000) refuse('timestamp', 'ahead');
  return timestamp;
}

/**
 * A row of a file, checked by the rules of intake and understood.
 * @throws AppError `invalid_input` with an issue a field.
 */
export function importRow(cells: ImportCells, now: Date, engine?: SentimentEngine): NewFeedback {
  const { input } = parseFeedbackInput(
    {
      customer_name: given(cells.customer_name),
      feedback: given(cells.feedback),
      rating: ratingOf(cells.rating),
      source: given(cells.source) ?? IMPORT_SOURCE,
      locale: localeOf(cells.locale),
      metadata: metadataOf(cells.metadata),
    },
    now,
  );
  const timestamp = timestampOf(cells.timestamp, now);
  const id =
    typeof cells.id === 'string' && OUR_ID.test(cells.id)
      ? cells.id.toLowerCase()
      : importId({
          source: input.source ?? IMPORT_SOURCE,
          timestamp,
          customerName: input.customer_name,
          feedback: input.feedback,
          rating: input.rating,
        });
  const moment = timestamp && timestamp < now ? timestamp : now;
  return newFeedback(
    { ...input, id },
    { timestamp: moment, receivedAt: now, defaultSource: IMPORT_SOURCE },
    { engine },
  );
}
