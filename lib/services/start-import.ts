import { uuidv7 } from 'uuidv7';
import * as z from 'zod/mini';
import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import type { ImportFormat } from '#lib/core/import/import-file.ts';
import type { ImportEvent } from '#lib/core/import/import-report.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertImportRun } from '#lib/data/import-runs.ts';
import { siteCorrection } from './analysis/site-engine.ts';
import type { Context } from './context.ts';
import { ImportJob } from './import/import-job.ts';
import { importQueue } from './import/import-queue.ts';
import { ImportWatch } from './import/import-watch.ts';
import { spoolUpload } from './import/spool-upload.ts';

export const importOptionsSchema = z.object({
  dry_run: z._default(z.enum(['true', 'false', '1', '0'], 'must be true or false'), 'false'),
  file_name: z.optional(
    z
      .string('must be text')
      .check(
        z.trim(),
        z.minLength(1, 'is empty'),
        z.maxLength(200, 'may have at most 200 characters'),
        z.refine(isStorableText, 'holds control characters'),
      ),
  ),
});

export interface StartedImport {
  id: string;
  /** Settles after its end was written down; never rejects. */
  ended: Promise<void>;
  /** From now on. @throws what ends the import before its end. */
  events(): AsyncGenerator<ImportEvent, void>;
}

const nameOf = (actor: Actor): string => (actor.kind === 'customer' ? '' : actor.name);

async function start(
  context: Context,
  body: AsyncIterable<Uint8Array>,
  format: ImportFormat,
  options: z.output<typeof importOptionsSchema>,
): Promise<StartedImport> {
  const leave = importQueue().admit();
  const id = uuidv7();
  const dryRun = options.dry_run === 'true' || options.dry_run === '1';
  try {
    const upload = await spoolUpload(body);
    const startedAt = context.now();
    const run = { id, startedAt, startedBy: nameOf(context.actor), format, dryRun };
    try {
      await insertImportRun(context.db, { ...run, fileName: options.file_name ?? null });
    } catch (error) {
      await upload.remove();
      throw error;
    }
    const correction = await siteCorrection(context.db);
    const watch = new ImportWatch();
    const file = { path: upload.path, format, now: startedAt, idsOnly: dryRun, correction };
    const job = new ImportJob(context, id, file, watch);
    const ended = Promise.withResolvers<void>();
    importQueue().add(id, async (signal, turn) => {
      await job.run(signal, turn);
      await upload.remove();
      leave();
      ended.resolve();
    });
    return { id, ended: ended.promise, events: () => watch.events() };
  } catch (error) {
    leave();
    throw error;
  }
}

/**
 * Takes in a file of earlier feedback and begins to import it, row by row. Once the file is here the
 * import runs to its end, whoever listens. The same file again adds nothing.
 *
 * Not async itself: who may not hears so before the upload is read.
 * @throws AppError `body_too_large`, `invalid_input` when the upload breaks off, `rate_limited`
 * while too many imports are under way.
 */
export function startImport(
  context: Context,
  body: AsyncIterable<Uint8Array>,
  format: ImportFormat,
  query: Record<string, string | undefined> = {},
): Promise<StartedImport> {
  authorize(context.actor, 'feedback:manage');
  const options = parseOrRefuse(importOptionsSchema, {
    dry_run: query.dry_run || undefined,
    file_name: query.file_name || undefined,
  });
  return start(context, body, format, options);
}
