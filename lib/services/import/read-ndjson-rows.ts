import { AppError } from '#lib/core/errors.ts';
import type { FileRow, ImportCells } from './import-file.ts';
import { mapColumns } from './map-columns.ts';
import { readText } from './read-text.ts';

const MOST_LINE_LENGTH = 1_000_000;

async function* readLines(path: string): AsyncGenerator<string[], void> {
  let rest = '';
  let count = 0;
  const measured = (line: string) => {
    if (line.length <= MOST_LINE_LENGTH) return line;
    const message = `Line ${count + 1} has more than ${MOST_LINE_LENGTH} characters.`;
    throw new AppError('body_too_large', message);
  };
  for await (const text of readText(path)) {
    const lines = (rest + text).split('\n');
    rest = measured(lines.pop() ?? '');
    for (const line of lines) {
      measured(line);
      count += 1;
    }
    yield lines;
  }
  yield [rest];
}

function cellsOf(line: string): ImportCells | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const given = new Map(Object.entries(value));
    return Object.fromEntries(
      Object.entries(mapColumns([...given.keys()])).map(([field, name]) => [
        field,
        given.get(name),
      ]),
    );
  } catch {
    return null; // told to the caller as an issue of this row
  }
}

function rowOf(line: string, number: number): FileRow {
  const cells = cellsOf(line);
  if (cells) return { number, cells };
  return { number, issue: { field: '', code: 'not_json', message: 'is not one JSON object' } };
}

/**
 * The rows of a file with one JSON object a line.
 * @throws AppError `invalid_input` for other encodings, `body_too_large` for an endless line.
 */
export async function* readNdjsonRows(path: string): AsyncGenerator<FileRow[], void> {
  let number = 0;
  for await (const lines of readLines(path)) {
    yield lines.filter((line) => line.trim() !== '').map((line) => rowOf(line, ++number));
  }
}
