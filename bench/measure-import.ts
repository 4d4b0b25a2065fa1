import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { API_TOKEN } from '#e2e/earshot-process.ts';
import { now } from './clock.ts';
import { createHome } from './earshot-home.ts';
import { cpuMs, memoryOf } from './process-cost.ts';
import { ServerProcess } from './server-process.ts';
import { submit } from './submit.ts';

export interface ImportCost {
  ms: number;
  /** Of the server, all threads; null where there is no /proc. */
  cpuMs: number | null;
  rssBefore: number;
  rssMost: number;
  lag: { most: number; p99: number };
  /** Milliseconds of the health check and of a submission, asked one after the other meanwhile. */
  health: number[];
  submissions: number[];
  /** The same submissions while nothing was imported. */
  quiet: number[];
}

const PAUSE_MS = 20;
const QUIET_SUBMISSIONS = 100;

async function upload(url: string, file: Buffer): Promise<void> {
  const response = await fetch(`${url}/api/v1/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'text/csv' },
    body: new Uint8Array(file),
  });
  const report = await response.json();
  if (report.refused !== 0) throw new Error(`not all was imported: ${JSON.stringify(report)}`);
}

async function lagOf(server: ServerProcess): Promise<ImportCost['lag']> {
  const answer = once(server.child, 'message');
  server.child.send('lag');
  const [lag] = await answer;
  return lag;
}

let mark = 0;
async function submitOnce(url: string): Promise<number> {
  mark += 1;
  const start = await submit(url, mark);
  return now() - start;
}

async function healthOnce(url: string): Promise<number> {
  const start = now();
  await (await fetch(`${url}/api/health/live`)).arrayBuffer();
  return now() - start;
}

/** Imports a CSV file into a new Earshot on this database server while customers go on writing. */
export async function measureImport(database: string | null, file: Buffer): Promise<ImportCost> {
  const home = await createHome(database);
  const server = await ServerProcess.spawn(
    ['--import', './bench/report-lag.ts', 'server.ts'],
    home.env,
  );
  try {
    await server.answers('/api/health/ready');
    const cost: ImportCost = {
      ms: 0,
      cpuMs: null,
      rssBefore: memoryOf(server.pid).rss ?? Number.NaN,
      rssMost: 0,
      lag: { most: 0, p99: 0 },
      health: [],
      submissions: [],
      quiet: [],
    };
    for (let call = 0; call < QUIET_SUBMISSIONS; call += 1) {
      cost.quiet.push(await submitOnce(server.url));
      await sleep(PAUSE_MS);
    }
    await lagOf(server);
    const cpuBefore = cpuMs(server.pid);
    const start = now();
    let done = false;
    const uploaded = upload(server.url, file).finally(() => {
      done = true;
    });
    while (!done) {
      cost.health.push(await healthOnce(server.url));
      cost.submissions.push(await submitOnce(server.url));
      cost.rssMost = Math.max(cost.rssMost, memoryOf(server.pid).rss ?? Number.NaN);
      await sleep(PAUSE_MS);
    }
    await uploaded;
    cost.ms = now() - start;
    const cpuAfter = cpuMs(server.pid);
    if (cpuBefore !== null && cpuAfter !== null) cost.cpuMs = cpuAfter - cpuBefore;
    cost.lag = await lagOf(server);
    return cost;
  } finally {
    await server.stop();
    await home.remove();
  }
}
