import { AppError } from '#lib/core/errors.ts';
import type { FileRow, ImportColumns, NoteColumns } from '#lib/core/import/import-file.ts';
import { mapColumns } from '#lib/core/import/map-columns.ts';
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

function objectOf(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null; // told to the caller as an issue of this row
  }
}

/** Each object names its own columns; mostly they are those of the one before. */
class ColumnMemory {
  #names = '';
  #columns: ImportColumns | undefined;

  of(names: string[]): ImportColumns {
    const key = JSON.stringify(names);
    if (!this.#columns || key !== this.#names) {
      this.#names = key;
      this.#columns = mapColumns(names);
    }
    return this.#columns;
  }
}

/**
 * The rows of a file with one JSON object a line.
 * @throws AppError `invalid_input` for other encodings, `body_too_large` for an endless line.
 */
export async function* readNdjsonRows(
  path: string,
  noteColumns: NoteColumns = () => {},
): AsyncGenerator<FileRow[], void> {
  const memory = new ColumnMemory();
  let number = 0;
  let noted = false;

  function rowOf(line: string): FileRow {
    number += 1;
    const object = objectOf(line);
    if (!object) {
      return { number, issue: { field: '', code: 'not_json', message: 'is not one JSON object' } };
    }
    const given = new Map<string, unknown>(Object.entries(object));
    const columns = memory.of([...given.keys()]);
    if (!noted) noteColumns(columns);
    noted = true;
    const cells = Object.entries(columns).map(([field, name]) => [field, given.get(name)]);
    return { number, cells: Object.fromEntries(cells) };
  }

  for await (const lines of readLines(path)) {
    yield lines.filter((line) => line.trim() !== '').map(rowOf);
  }
}
