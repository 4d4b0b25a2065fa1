import type {
  FileRow,
  ImportColumns,
  ImportFormat,
  Refusal,
} from '#lib/core/import/import-file.ts';
import { issuesOf } from '#lib/core/import/import-report.ts';
import { correctedEngine } from '#lib/core/sentiment/correction/corrected-engine.ts';
import type { Correction } from '#lib/core/sentiment/correction/correction.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { importRow } from './import-row.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readNdjsonRows } from './read-ndjson-rows.ts';
import { readSqliteRows } from './read-sqlite-rows.ts';

/** A piece is one statement: larger ones gain nothing and keep others waiting. */
const MOST_ROWS = 500;

const READERS = { csv: readCsvRows, ndjson: readNdjsonRows, sqlite: readSqliteRows };

export interface FileToUnderstand {
  path: string;
  format: ImportFormat;
  now: Date;
  /** Leaves the rows themselves out of the answer. */
  idsOnly: boolean;
  /** What the site learnt; an engine itself does not travel to a thread. */
  correction: Correction | null;
}

/** Of so many who read the same file, number `index` (from 0) understands every so manieth piece. */
export interface Share {
  index: number;
  of: number;
}

export interface UnderstoodRows {
  type: 'rows';
  /** Of the file: those understood and those refused. */
  rows: number;
  ids: string[];
  /** The understood rows as JSON, a NewFeedback each. */
  feedback: string;
  refusals: Refusal[];
}

export type FilePiece = { type: 'counted'; total: number; columns: ImportColumns } | UnderstoodRows;

class Piece {
  readonly #file: FileToUnderstand;
  readonly #engine: SentimentEngine | undefined;
  readonly #ids: string[] = [];
  readonly #feedback: string[] = [];
  readonly #refusals: Refusal[] = [];

  constructor(file: FileToUnderstand) {
    this.#file = file;
    this.#engine = file.correction ? correctedEngine(file.correction) : undefined;
  }

  get rows(): number {
    return this.#ids.length + this.#refusals.length;
  }

  add(row: FileRow): void {
    try {
      if ('issue' in row) {
        this.#refusals.push({ row: row.number, issues: [row.issue] });
        return;
      }
      const understood = importRow(row.cells, this.#file.now, this.#engine);
      this.#ids.push(understood.id);
      if (!this.#file.idsOnly) this.#feedback.push(JSON.stringify(understood));
    } catch (error) {
      this.#refusals.push({ row: row.number, issues: issuesOf(error) });
    }
  }

  finish(): UnderstoodRows {
    const feedback = `[${this.#feedback.join(',')}]`;
    return {
      type: 'rows',
      rows: this.rows,
      ids: this.#ids,
      feedback,
      refusals: this.#refusals,
    };
  }
}

/**
 * Reads a file twice: once for nothing but its count, so that a file that cannot be read to its end
 * changes nothing, then piece by piece with every row checked and understood. Reading costs a
 * fiftieth of understanding, so sharing a file out needs nobody who hands out its rows.
 * @throws AppError `invalid_input`, `body_too_large` before the first piece.
 */
export async function* understandFile(
  file: FileToUnderstand,
  { index, of }: Share = { index: 0, of: 1 },
): AsyncGenerator<FilePiece, void> {
  const read = READERS[file.format];
  let total = 0;
  let columns: ImportColumns = {};
  const noteColumns = (found: ImportColumns) => {
    columns = found;
  };
  for await (const rows of read(file.path, noteColumns)) total += rows.length;
  yield { type: 'counted', total, columns };
  let piece = new Piece(file);
  for await (const rows of read(file.path)) {
    for (const row of rows) {
      if (Math.floor((row.number - 1) / MOST_ROWS) % of !== index) continue;
      piece.add(row);
      if (piece.rows < MOST_ROWS) continue;
      yield piece.finish();
      piece = new Piece(file);
    }
  }
  if (piece.rows > 0) yield piece.finish();
}
