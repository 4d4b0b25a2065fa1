import { parseArgs } from 'node:util';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';
import { createOwnDatabase } from '#test/own-database.ts';
import { cleanUp } from './clean-up.ts';
import { now } from './clock.ts';
import { databaseServer } from './database-server.ts';
import { type Figure, measureHistory } from './measure-history.ts';
import { ms, printTable } from './print-table.ts';
import { seedHistory } from './seed-history.ts';

/**
 * `npm run bench:history`: what a long history costs whoever looks at the desk. It wants a
 * PostgreSQL at DATABASE_URL and makes, and drops, a database of its own there; `--rows 10000000`
 * for more than a million.
 */
const FEW = 10_000;
/** As often as its self with few rows may a figure be, search aside. */
const MOST_TIMES = 3;
const AIMS: Record<string, number> = {
  'live metrics': 10,
  summary: 10,
  'a year by day': 50,
  'a month by hour, by sentiment': 50,
  list: 10,
  search: 200,
};

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1) throw new Error('--rows must be a number of rows');
const server = await databaseServer();
if (!server) throw new Error('bench:history wants a PostgreSQL at DATABASE_URL.');

/** By its name, else by the word it begins with. */
function verdict(what: string, small: number, figure: number): string {
  const aim = AIMS[what] ?? AIMS[what.split(',')[0] ?? ''];
  if (aim === undefined) return '';
  const grown = !what.startsWith('search') && figure > MOST_TIMES * small;
  return `${figure < aim && !grown ? 'met' : 'MISSED'}: under ${aim} ms`;
}

async function measure(url: string, pieces: number): Promise<Map<string, Figure>> {
  const began = now();
  await seedHistory(url, pieces);
  const minutes = (now() - began) / 60_000;
  console.log(`${pieces.toLocaleString('en')} rows seeded in ${minutes.toFixed(1)} minutes`);
  return measureHistory(url);
}
try {
  const own = await createOwnDatabase(server);
  cleanUp.defer(() => own.drop());
  await applyMigrations({ connectionString: own.url });
  const few = await measure(own.url, FEW);
  const many = await measure(own.url, rows);
  const [small, large] = [FEW, rows].map((one) => one.toLocaleString('en'));
  printTable(
    '100 calls, one at a time: medians, 95th percentiles',
    ['', `${small} rows`, 'p95', `${large} rows`, 'p95', 'times', 'aim for the p95'],
    [...many].map(([what, { median, p95 }]) => {
      const self = few.get(what) ?? { median: Number.NaN, p95: Number.NaN };
      const times = (p95 / self.p95).toFixed(1);
      const aim = verdict(what, self.p95, p95);
      return [what, ms(self.median), ms(self.p95), ms(median), ms(p95), times, aim];
    }),
  );
} finally {
  await cleanUp.disposeAsync();
}
