import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createOwnDatabase } from '#test/own-database.ts';
import { expect, test } from './fixtures.ts';
import { freePort } from './free-port.ts';

const server = process.env.TEST_DATABASE_URL;

/** A real `worker.ts`; resolves when it says that it is ready. */
async function startWorker(
  databaseUrl: string,
  dataDir: string,
  metricsPort?: number,
): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['worker.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_SECRET: 'x'.repeat(40),
      ...(metricsPort && { METRICS_PORT: String(metricsPort) }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of worker.stdout ?? []) {
    if (String(chunk).includes('worker ready')) return worker;
  }
  throw new Error('the worker did not start');
}

const RUN = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';

test('a task whose worker is killed is done by another, once', async () => {
  test.skip(!server, 'needs a PostgreSQL server');
  test.setTimeout(120_000);
  const database = await createOwnDatabase(server ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'earshot-worker-'));
  const client = new pg.Client({ connectionString: database.url });
  const workers: ChildProcess[] = [];
  try {
    workers.push(await startWorker(database.url, folder));
    await client.connect();
    // Nobody can read feedback: the report is begun, and hangs.
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE feedback, analysis_report IN ACCESS EXCLUSIVE MODE');
    await client.query(
      `INSERT INTO workflow_run (id, workflow, trigger, key, state, input, started_by, created_at)
       VALUES ($1, 'daily_analysis', 'schedule', 'x', 'running', '{"at":"2026-11-22T09:00:00.000Z"}',
               '', now())`,
      [RUN],
    );
    await client.query(
      `INSERT INTO workflow_task (run_id, name, position, after, state, due_at)
       VALUES ($1, 'choose_period', 0, '{}', 'pending', now()),
              ($1, 'write_report', 1, '{choose_period}', 'pending', NULL)`,
      [RUN],
    );
    const task = async () => {
      const { rows } = await client.query(
        `SELECT state, attempts, holder FROM workflow_task WHERE name = 'write_report'`,
      );
      return rows[0];
    };
    await expect.poll(async () => (await task()).state, { timeout: 15_000 }).toBe('running');
    const { holder: killed } = await task();
    const [first] = workers;
    first?.kill('SIGKILL');
    if (first) await once(first, 'exit');
    await blocker.query('ROLLBACK');
    await blocker.end();

    const port = await freePort();
    workers.push(await startWorker(database.url, folder, port));
    await expect.poll(async () => (await task()).state, { timeout: 60_000 }).toBe('completed');
    const { attempts } = await task();
    expect(attempts).toBeGreaterThanOrEqual(2);
    const { rows: runs } = await client.query('SELECT state FROM workflow_run WHERE id = $1', [
      RUN,
    ]);
    expect(runs).toEqual([{ state: 'completed' }]);
    const { rows: reports } = await client.query('SELECT id FROM analysis_report');
    expect(reports).toEqual([{ id: RUN }]);
    expect(killed).not.toBeNull();
    const told = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(told).toMatch(
      /^earshot_workflow_run_duration_seconds_count\{workflow="daily_analysis",outcome="completed"\} 1$/m,
    );
    expect(told).toMatch(/^earshot_database_connections\{state="busy"\} \d+$/m);

    const second = workers[1];
    const began = Date.now();
    second?.kill('SIGTERM');
    if (second) expect(await once(second, 'exit')).toEqual([0, null]);
    expect(Date.now() - began).toBeLessThan(4_000);
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a worker without a server says what it needs', async () => {
  const worker = spawn(process.execPath, ['worker.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  worker.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code] = await once(worker, 'exit');
  expect(code).toBe(1);
  expect(said).toContain(
    'Earshot cannot start: a worker needs a DATABASE_URL; the embedded database is for one process alone.',
  );
});
