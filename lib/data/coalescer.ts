import { AppError } from '#lib/core/errors.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';

const MAX_BATCH = 500;
/** Statements under way at once: the second fills while the first commits. */
const MAX_IN_FLIGHT = 2;
/** Beyond this the database is not keeping up, and waiting would only use memory. */
const MAX_WAITING = 20_000;
/** A caller hears by then, whatever the database does: 5 s are promised, and settings may take 0.5. */
const DEADLINE_MS = 4_000;

interface Waiting<Row, Result> {
  row: Row;
  since: number;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

function measure([first, ...rest]: { since: number }[], waiting: number): void {
  const counted = meters();
  if (!counted || !first) return;
  counted.batchRows.observe(1 + rest.length);
  counted.batchWait.observe((performance.now() - first.since) / 1000);
  counted.batchWaiting.set(waiting);
}

const busy = (message: string) => new AppError('unavailable', message, { retryAfter: 3 });

/**
 * Group commit: rows that arrive while a statement is under way go together in the next one. An
 * idle coalescer sends at once, so a lone row waits for nobody. When a batch fails for a reason
 * other than the database being away, each of its rows is tried alone, so that one bad row never
 * fails its neighbours.
 */
export function createCoalescer<Row, Result>(
  send: (rows: Row[]) => Promise<Result[]>,
): (row: Row) => Promise<Result> {
  let waiting: Waiting<Row, Result>[] = [];
  let inFlight = 0;
  let scheduled = false;

  async function sendBatch(batch: Waiting<Row, Result>[]): Promise<void> {
    try {
      const results = await send(batch.map((one) => one.row));
      batch.forEach((one, index) => {
        const result = results[index];
        if (result === undefined) one.reject(new Error('a row of the batch has no result'));
        else one.resolve(result);
      });
    } catch (error) {
      const away = error instanceof AppError && error.code === 'unavailable';
      if (away || batch.length === 1) for (const one of batch) one.reject(error);
      else for (const one of batch) await sendBatch([one]);
    }
  }

  function flush(): void {
    scheduled = false;
    while (waiting.length > 0 && inFlight < MAX_IN_FLIGHT) {
      const batch = waiting.splice(0, MAX_BATCH);
      inFlight += 1;
      measure(batch, waiting.length);
      void sendBatch(batch).then(() => {
        inFlight -= 1;
        schedule();
      });
    }
  }

  function schedule(): void {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(flush);
  }

  return (row) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= MAX_WAITING) {
        reject(busy('Too many submissions are waiting for the database.'));
        return;
      }
      const deadline = setTimeout(() => {
        waiting = waiting.filter((one) => one !== mine);
        reject(busy('The database did not answer in time.'));
      }, DEADLINE_MS);
      const mine: Waiting<Row, Result> = {
        row,
        since: performance.now(),
        resolve(result) {
          clearTimeout(deadline);
          resolve(result);
        },
        reject(error) {
          clearTimeout(deadline);
          reject(error);
        },
      };
      waiting.push(mine);
      schedule();
    });
}
