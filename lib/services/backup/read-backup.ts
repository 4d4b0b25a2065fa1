import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import * as z from 'zod/mini';
import { type BackupHeader, backupHeaderSchema, backupMarkSchema } from './backup-header.ts';

/** Rows at most in one statement, and characters. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 1_000_000;

export type BackupPart =
  | { table: string; columns: string[]; rows: string[] }
  | { counts: Map<string, number> };

/** The lines of a file. @throws Error when it is missing, no gzip, or cut short. */
async function* linesOf(file: string): AsyncGenerator<string, void> {
  // The failure of either comes out where the last of them is read.
  const text = pipeline(createReadStream(file), createGunzip(), () => {}).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const missing = error instanceof Error && 'syscall' in error;
    throw missing ? error : new Error('The file is not a whole backup.', { cause: error });
  }
  if (rest !== '') yield rest;
}

const isRow = (line: string) => line.startsWith('[');

/** What a backup says of itself. @throws Error for any other file. */
export async function readBackupHeader(file: string): Promise<BackupHeader> {
  const lines = linesOf(file);
  const { value: first } = await lines.next();
  await lines.return();
  const header = backupHeaderSchema.safeParse(asJson(first ?? ''));
  if (header.success) return header.data;
  throw new Error('The file is no backup of Earshot, or one of a later version.');
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // no line of ours
  }
}

/** Reads a backup to its end. @throws Error when it is not whole. */
export async function checkBackup(file: string): Promise<void> {
  const parts = readBackup(file);
  while (!(await parts.next()).done);
}

/**
 * The rows of a backup, some of one table at a time, and at its end how many there are of each.
 * @throws Error when the file ends too early, or its own counts do not fit.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart, void> {
  let table: { table: string; columns: string[] } | null = null;
  let rows: string[] = [];
  let characters = 0;
  let seen = 0;
  let first = true;
  for await (const line of linesOf(file)) {
    if (first) {
      first = false;
    } else if (isRow(line)) {
      if (!table) throw new Error('The backup is damaged: rows of no table.');
      rows.push(line);
      seen += 1;
      characters += line.length;
      if (rows.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
      yield { ...table, rows };
      [rows, characters] = [[], 0];
    } else {
      const mark = z.parse(backupMarkSchema, JSON.parse(line));
      if (table && rows.length > 0) yield { ...table, rows };
      [rows, characters] = [[], 0];
      if ('rows' in mark && mark.rows !== seen)
        throw new Error('The backup is damaged: rows are missing.');
      seen = 0;
      table = 'table' in mark ? mark : null;
      if ('end' in mark) {
        yield { counts: new Map(Object.entries(mark.tables)) };
        return;
      }
    }
  }
  throw new Error('The file is not a whole backup: its end is missing.');
}
