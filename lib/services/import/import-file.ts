import type { FieldIssue } from '#lib/core/errors.ts';
import type { ImportField } from './map-columns.ts';

export type ImportFormat = 'csv' | 'ndjson' | 'sqlite';

/** What a row of a file says, as it stands there. */
export type ImportCells = Partial<Record<ImportField, unknown>>;

/** A row, counted from 1 without the header, or why it cannot be read. */
export type FileRow = { number: number } & ({ cells: ImportCells } | { issue: FieldIssue });
