import { once } from 'node:events';
import { setInterval } from 'node:timers/promises';
import { AppError } from '#lib/core/errors.ts';
import { emptyReport, type ImportReport, noteRefusal } from '#lib/core/import/import-report.ts';
import type { ImportState } from '#lib/core/import/import-run.ts';
import { selectTakenIds } from '#lib/data/feedback-entry.ts';
import { endImportRun, type ImportProgress, saveImportProgress } from '#lib/data/import-runs.ts';
import { insertRowsOfJson } from '#lib/data/insert-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { importQueue, type StopReason } from './import-queue.ts';
import type { ImportWatch } from './import-watch.ts';
import type { FileToUnderstand, UnderstoodRows } from './understand-file.ts';
import { understandInThreads } from './understand-in-threads.ts';
import { withPatience } from './with-patience.ts';

const HEARTBEAT_MS = 1_000;

const STOPPED: Record<StopReason, AppError> = {
  cancelled: new AppError('conflict', 'The import was cancelled. What it had stored stays.'),
  interrupted: new AppError(
    'unavailable',
    'The server is stopping. What was stored stays; send the file again for the rest.',
    { retryAfter: 10 },
  ),
};

/** One file on its way in: understood, stored, and its progress written down every second. */
export class ImportJob {
  readonly #context: Context;
  readonly #id: string;
  readonly #file: FileToUnderstand;
  readonly #watch: ImportWatch;
  readonly #report: ImportReport;
  #progress: Pick<ImportProgress, 'total' | 'columns'> = { total: null, columns: {} };
  #state: ImportState = 'waiting';
  readonly #over = new AbortController();

  constructor(context: Context, id: string, file: FileToUnderstand, watch: ImportWatch) {
    this.#context = context;
    this.#id = id;
    this.#file = file;
    this.#watch = watch;
    this.#report = emptyReport(file.idsOnly);
  }

  /** Settles after its end was written down; never rejects. */
  async run(signal: AbortSignal, turn: Promise<void>): Promise<void> {
    // Ends by being aborted, after what it is saving is saved: the end is written last.
    const beating = this.#beat().catch(() => {});
    const stopBeating = () => {
      this.#over.abort();
      return beating;
    };
    try {
      await Promise.race([turn, once(signal, 'abort')]);
      signal.throwIfAborted();
      this.#state = 'running';
      await this.#work(signal);
      await stopBeating();
      await this.#end('done');
    } catch (error) {
      const stopped: StopReason | undefined = signal.aborted ? signal.reason : undefined;
      await stopBeating();
      await this.#end(stopped ?? 'failed', stopped ? STOPPED[stopped] : error);
    }
  }

  async #work(signal: AbortSignal): Promise<void> {
    for await (const piece of understandInThreads(this.#file, signal)) {
      if (signal.aborted) break;
      if (piece.type === 'counted') {
        this.#progress = { total: piece.total, columns: piece.columns };
      } else {
        await this.#take(piece, signal);
      }
      const total = this.#progress.total ?? 0;
      this.#watch.say({ type: 'progress', rows: this.#report.rows, total });
    }
    signal.throwIfAborted();
  }

  async #take(piece: UnderstoodRows, signal: AbortSignal): Promise<void> {
    const imported = await withPatience(() => this.#store(piece), signal);
    for (const refusal of piece.refusals) noteRefusal(this.#report, refusal);
    this.#report.rows += piece.rows;
    this.#report.imported += imported;
    this.#report.repeated += piece.ids.length - imported;
  }

  /** How many of these are new. In a dry run twins in different pieces count as new twice. */
  async #store({ ids, feedback }: UnderstoodRows): Promise<number> {
    const { db } = this.#context;
    if (ids.length === 0) return 0;
    if (!this.#file.idsOnly) return (await insertRowsOfJson(db, feedback)).size;
    const different = new Set(ids);
    return different.size - (await selectTakenIds(db, [...different])).size;
  }

  #snapshot(): ImportProgress & { state: ImportState; now: Date } {
    const now = this.#context.now();
    return { ...this.#progress, report: this.#report, state: this.#state, now };
  }

  /** Once a second until the end. A cancellation asked of another server is heard here. */
  async #beat(): Promise<void> {
    for await (const _ of setInterval(HEARTBEAT_MS, undefined, { signal: this.#over.signal })) {
      try {
        const cancelled = await saveImportProgress(this.#context.db, this.#id, this.#snapshot());
        if (cancelled) importQueue().stop(this.#id, 'cancelled');
      } catch (error) {
        log().warn({ error, id: this.#id }, 'the progress of an import was not saved');
      }
    }
  }

  async #end(state: ImportState, error?: unknown): Promise<void> {
    this.#state = state;
    const { errors: _, ...counts } = this.#report;
    log().info({ id: this.#id, state, format: this.#file.format, ...counts }, 'import ended');
    if (this.#report.imported > 0 && !this.#file.idsOnly) {
      this.#context.bus.publish('feedback_bulk', { reason: 'import' });
    }
    try {
      const end = { ...this.#snapshot(), failure: this.#failureOf(error) };
      await withPatience(() => endImportRun(this.#context.db, this.#id, end));
    } catch (cause) {
      // Its silence will tell that it was interrupted; the feedback itself is stored.
      log().error({ error: cause, id: this.#id }, 'the end of an import was not saved');
    }
    if (error === undefined) {
      this.#watch.say({ type: 'report', ...this.#report });
      this.#watch.end();
    } else {
      this.#watch.end({ error });
    }
  }

  #failureOf(error: unknown): string | null {
    if (error === undefined) return null;
    if (error instanceof AppError) return error.message;
    log().error({ error, id: this.#id }, 'an import failed');
    return 'Something went wrong; it was logged. Send the file again.';
  }
}
