import type { ImportColumns, ImportFormat } from './import-file.ts';
import type { ImportReport } from './import-report.ts';

/** `interrupted`: the server that worked on it went away. */
export type ImportState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';

/** A file that is coming in, or came in. Times are ISO 8601, UTC. */
export interface ImportRunWire {
  id: string;
  state: ImportState;
  dry_run: boolean;
  file_name: string | null;
  format: ImportFormat;
  started_by: string;
  started_at: string;
  ended_at: string | null;
  /** Rows of the file; null until they are counted. */
  total: number | null;
  rows: number;
  imported: number;
  repeated: number;
  refused: number;
  /** Which column of the file, by its own name, was taken for what. */
  columns: ImportColumns;
  /** Why it failed, in a sentence. */
  failure: string | null;
}

/** With the first reasons why rows were refused. */
export interface ImportRunDetail extends ImportRunWire {
  errors: ImportReport['errors'];
}

export const isUnderWay = (state: ImportState): boolean =>
  state === 'waiting' || state === 'running';
