import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DataRow {
  readonly text: string;
  readonly label: string;
  readonly language: string;
  readonly source: string;
}

export interface DataSet {
  readonly name: string;
  readonly rows: readonly DataRow[];
}

/** Reads every TSV file of a folder: a line of column names, then `text label rating language source`. */
export function readDataFolder(folder: string): DataSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name: name.replace('.tsv', ''), rows: readRows(join(folder, name)) }));
}

/** Reads a TSV file; its first line names the columns. */
export function readRows(file: string | URL): DataRow[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      text: cell('text'),
      label: cell('label'),
      language: cell('language'),
      source: cell('source'),
    };
  });
}
