import { parseArgs } from 'node:util';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';
import { createOwnDatabase } from '#test/own-database.ts';
import { cleanUp } from './clean-up.ts';
import { databaseServer } from './database-server.ts';
import { measureHistory } from './measure-history.ts';
import { ms, printTable } from './print-table.ts';

/**
 * `npm run bench:history`: what a long history costs whoever looks at the desk. It wants a
 * PostgreSQL at DATABASE_URL and makes, and drops, a database of its own there; `--rows 10000000`
 * for more than a million.
 */
const FEW = 10_000;
const AIMS: Record<string, number> = {
  'live metrics': 10,
  summary: 10,
  'a year by day': 50,
  'a month by hour, by sentiment': 50,
  'list, page 1': 10,
  'list, page 1,000': 10,
};

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1) throw new Error('--rows must be a number of rows');
const server = await databaseServer();
if (!server) throw new Error('bench:history wants a PostgreSQL at DATABASE_URL.');

const verdict = (what: string, figure: number): string => {
  const aim = AIMS[what];
  if (aim === undefined) return '';
  return `${figure < aim ? 'met' : 'MISSED'}: under ${aim} ms`;
};
try {
  const own = await createOwnDatabase(server);
  cleanUp.defer(() => own.drop());
  await applyMigrations({ connectionString: own.url });
  const few = await measureHistory(own.url, FEW);
  const many = await measureHistory(own.url, rows);
  printTable(
    '95th percentile of 100 calls, one at a time',
    ['', `${FEW.toLocaleString('en')} rows`, `${rows.toLocaleString('en')} rows`, 'aim'],
    [...many].map(([what, figure]) => [
      what,
      ms(few.get(what) ?? Number.NaN),
      ms(figure),
      verdict(what, figure),
    ]),
  );
} finally {
  await cleanUp.disposeAsync();
}
