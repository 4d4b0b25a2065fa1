import { describe, expect, it } from 'vitest';
import { readMigrations } from './migration-files.ts';

/** What an instance of the version before, still running while others are replaced, would trip over. */
const BREAKING: [what: string, pattern: RegExp][] = [
  ['drops a table, a column or a type', /\bDROP (?:TABLE|COLUMN|TYPE|VIEW|SCHEMA)\b/i],
  ['renames', /\bRENAME\b/i],
  ['changes the type of a column', /\bALTER COLUMN\b[^;]*\bTYPE\b/i],
  ['demands a value', /\bSET NOT NULL\b/i],
  ['adds a column that wants a value', /\bADD COLUMN(?![^,;]*\bDEFAULT\b)[^,;]*\bNOT NULL\b/i],
];

const withoutComments = (sql: string) =>
  sql.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');

function breaks(sql: string): string[] {
  const text = withoutComments(sql);
  return BREAKING.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

describe('a migration', () => {
  it.each(readMigrations().map(({ name, sql }) => [name, sql]))(
    'leaves the version before it running: %s',
    (_name, sql) => expect(breaks(sql)).toEqual([]),
  );

  it.each([
    'ALTER TABLE "feedback" DROP COLUMN "source";',
    'ALTER TABLE feedback RENAME COLUMN a TO b;',
    'ALTER TABLE feedback ALTER COLUMN rating SET DATA TYPE bigint;',
    'ALTER TABLE feedback ALTER COLUMN language SET NOT NULL;',
    'ALTER TABLE "feedback" ADD COLUMN "mood" TEXT NOT NULL;',
  ])('that would not is found: %s', (sql) => expect(breaks(sql)).toHaveLength(1));

  it('may add what has a default or may be missing', () => {
    expect(breaks('ALTER TABLE a ADD COLUMN b INT NOT NULL DEFAULT 0, ADD COLUMN c TEXT;')).toEqual(
      [],
    );
  });
});
