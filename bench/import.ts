import { parseArgs } from 'node:util';
import { createOwnDatabase } from '#test/own-database.ts';
import { cleanUp } from './clean-up.ts';
import { databaseServer } from './database-server.ts';
import { csvOf, plainRows } from './import-file.ts';
import { measureImport } from './measure-import.ts';
import { p95 } from './percentile.ts';
import { measurePlainInsert } from './plain-insert.ts';
import { mb, ms, printTable } from './print-table.ts';

/**
 * `npm run bench:import`: how fast a CSV file comes in, beside what pg alone does with the same
 * rows, and what customers notice of it. On a PostgreSQL at DATABASE_URL, in databases of its own
 * that it drops, else on the embedded one (and then without pg's figure); `--rows 100000`.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const count = Number(values.rows);
if (!Number.isInteger(count) || count < 1) throw new Error('--rows must be a number of rows');
const server = await databaseServer();
const rows = plainRows(count);
const file = csvOf(rows);
const perSecond = (milliseconds: number) =>
  `${Math.round(count / (milliseconds / 1000)).toLocaleString('en')} rows/s`;
const most = (samples: readonly number[]) => ms(Math.max(...samples));

try {
  if (server) {
    const own = await createOwnDatabase(server);
    cleanUp.defer(() => own.drop());
    const plain = await measurePlainInsert(own.url, rows);
    console.log(`pg alone, 500 rows a statement, no index, no count: ${perSecond(plain)}`);
  }
  const cost = await measureImport(server, file);
  const cpu = cost.cpuMs === null ? '–' : `${((cost.cpuMs * 1000) / count).toFixed(0)} µs a row`;
  printTable(
    `POST /api/v1/import, ${count.toLocaleString('en')} rows of CSV, ${mb(file.length)}`,
    ['', '', 'aim'],
    [
      ['speed', perSecond(cost.ms), 'over 10,000 rows/s'],
      ["the server's processor time", cpu, ''],
      ['its memory before, and at most', `${mb(cost.rssBefore)}, ${mb(cost.rssMost)}`, ''],
      ["lag of the server's loop, p99", ms(cost.lag.p99), ''],
      ["lag of the server's loop, at most", ms(cost.lag.most), ''],
      ['health check meanwhile, at most', most(cost.health), 'under 200 ms'],
      ['submission before, p95', ms(p95(cost.quiet)), ''],
      ['submission meanwhile, p95', ms(p95(cost.submissions)), ''],
      ['submission meanwhile, at most', most(cost.submissions), ''],
    ],
  );
} finally {
  await cleanUp.disposeAsync();
}
