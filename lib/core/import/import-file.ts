import type { FieldIssue } from '#lib/core/errors.ts';
import type { ImportField } from './map-columns.ts';

export type ImportFormat = 'csv' | 'ndjson' | 'sqlite';

/** Which column of a file, by its own name, holds what. */
export type ImportColumns = Partial<Record<ImportField, string>>;

/** What a row of a file says, as it stands there. */
export type ImportCells = Partial<Record<ImportField, unknown>>;

/** A row, counted from 1 without the header, or why it cannot be read. */
export type FileRow = { number: number } & ({ cells: ImportCells } | { issue: FieldIssue });

export interface Refusal {
  /** Counted from 1, without a header. */
  row: number;
  issues: FieldIssue[];
}

/** Tells the columns once they are known; where each row names its own, those of the first. */
export type NoteColumns = (columns: ImportColumns) => void;
