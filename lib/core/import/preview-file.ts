import { CsvReader } from '#lib/core/feedback/csv-reader.ts';
import { decodeStart, detectFormat } from './detect-format.ts';
import { detectSeparator } from './detect-separator.ts';
import type { ImportColumns, ImportFormat } from './import-file.ts';
import { type ImportField, mapColumns } from './map-columns.ts';

export interface FilePreview {
  format: ImportFormat;
  /** Null where only reading the whole file can tell. */
  columns: ImportColumns | null;
  /** The first rows, by what their columns are taken for. */
  rows: Partial<Record<ImportField, string>>[];
}

/** Enough to recognise a file by. */
export const PREVIEW_BYTES = 65_536;
const MOST_ROWS = 3;

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

function pick(columns: ImportColumns, cellOf: (name: string) => unknown) {
  return Object.fromEntries(
    Object.entries(columns).map(([field, name]) => [field, shown(cellOf(name)).slice(0, 200)]),
  );
}

function previewTable(text: string): Omit<FilePreview, 'format'> {
  const reader = new CsvReader(detectSeparator(text));
  // A last record without a line end may be whole; one that was cut is one more than is shown.
  const [header = [], ...records] = reader.push(text.endsWith('\n') ? text : `${text}\n`);
  const columns = mapColumns(header);
  const rows = records
    .filter((record) => record.length > 1 || record[0] !== '')
    .slice(0, MOST_ROWS)
    .map((record) => pick(columns, (name) => record[header.indexOf(name)]));
  return { columns, rows };
}

function objectOf(line: string): [string, unknown][] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
  } catch {
    return []; // the check will name the line
  }
}

function previewLines(text: string): Omit<FilePreview, 'format'> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const objects = lines.slice(0, MOST_ROWS).map((line) => new Map(objectOf(line)));
  const columns = mapColumns([...(objects[0]?.keys() ?? [])]);
  return { columns, rows: objects.map((object) => pick(columns, (name) => object.get(name))) };
}

/** What a file seems to be, by its first PREVIEW_BYTES. @throws AppError for an endless record. */
export function previewFile(start: Uint8Array): FilePreview {
  const format = detectFormat(start);
  if (format === 'sqlite') return { format, columns: null, rows: [] };
  const text = decodeStart(start);
  return { format, ...(format === 'csv' ? previewTable(text) : previewLines(text)) };
}
