import { parseArgs } from 'node:util';
import { API_TOKEN } from '#e2e/earshot-process.ts';
import { buildIfMissing } from '#scripts/build-if-missing.ts';
import { cleanUp } from './clean-up.ts';
import { now } from './clock.ts';
import { databaseServer } from './database-server.ts';
import { createHome } from './earshot-home.ts';
import { mb, printTable } from './print-table.ts';
import { memoryOf } from './process-cost.ts';
import { seedHistory } from './seed-history.ts';
import { ServerProcess } from './server-process.ts';

/**
 * `npm run bench:export`: a million pieces of feedback by HTTP, as CSV and as NDJSON: how fast, and
 * what memory the server takes meanwhile. It wants a PostgreSQL at DATABASE_URL; `--rows` for more.
 */
const LEAST_A_SECOND = 50_000;
const LOOK_EVERY_MS = 100;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const LINE_FEED = 10;

interface Download {
  lines: number;
  bytes: number;
  seconds: number;
  /** Resident bytes of the server, before and at most. */
  before: number;
  most: number;
}

async function download({ url, pid }: ServerProcess, format: string): Promise<Download> {
  const rss = () => memoryOf(pid).rss ?? Number.NaN;
  const before = rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, rss());
  }, LOOK_EVERY_MS);
  const began = now();
  const response = await fetch(`${url}/api/v1/export?format=${format}`, {
    headers: { authorization: `Bearer ${API_TOKEN}` },
  });
  let lines = 0;
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      lines += 1;
    }
  }
  clearInterval(watch);
  return { lines, bytes, seconds: (now() - began) / 1000, before, most };
}

const server = await databaseServer();
if (!server) throw new Error('bench:export wants a PostgreSQL at DATABASE_URL.');
buildIfMissing();
try {
  const home = await createHome(server);
  const earshot = await ServerProcess.spawn(['server.ts'], home.env);
  cleanUp.defer(() => earshot.stop());
  await earshot.answers('/api/health/ready');
  await seedHistory(home.env.DATABASE_URL ?? '', Number(values.rows));
  const rows: (string | number)[][] = [];
  for (const format of ['csv', 'ndjson', 'csv', 'ndjson']) {
    const { lines, bytes, seconds, before, most } = await download(earshot, format);
    const rate = lines / seconds;
    rows.push([
      format,
      lines.toLocaleString('en'),
      mb(bytes),
      Math.round(rate).toLocaleString('en'),
      mb(before),
      mb(most),
      `${rate > LEAST_A_SECOND ? 'met' : 'MISSED'}: over ${LEAST_A_SECOND.toLocaleString('en')}/s`,
    ]);
  }
  printTable(
    'Export by HTTP',
    ['', 'lines', 'size', 'lines/s', 'memory before', 'at most', 'aim'],
    rows,
  );
} finally {
  await cleanUp.disposeAsync();
}
