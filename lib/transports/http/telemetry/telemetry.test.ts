import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createCoalescer } from '#lib/data/coalescer.ts';
import type { Queries } from '#lib/infra/database.ts';
import { createDatabase } from '#lib/infra/database.ts';
import { createRegistry } from '#lib/infra/telemetry/create-registry.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';
import { measureRequests } from './measure-requests.ts';
import { serveTelemetry } from './serve-telemetry.ts';
import { watchBacklog } from './watch-backlog.ts';

const TOKEN = 'a-token-only-for-the-tests-of-this-project';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const backlog = { deliveries: 2, oldestDeliverySeconds: 61.5, held: 7, runs: 1 };
const waiting: Queries = { query: async () => [backlog] as never };

/** A server that answers every address but /metrics with the status in its query. */
async function start(token: string | null, db = waiting) {
  const registry = createRegistry({
    pool: createDatabase({ max: 7 }).pool,
    sockets: () => 3,
    intakeAlarms: () => 2,
  });
  watchBacklog(registry, db);
  const measure = measureRequests(registry);
  const telemetry = serveTelemetry(registry, token);
  const server = createServer((request, response) => {
    measure(request, response);
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/metrics') void telemetry(request, response);
    else response.writeHead(Number(url.searchParams.get('status') ?? 200)).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const told = async () =>
    (await ask('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } })).text();
  return { ask, told };
}

describe('the telemetry', () => {
  it('counts requests by route and status, and what became of submissions', async () => {
    const { ask, told } = await start(null);
    for (const status of [201, 201, 200, 422, 429, 503]) {
      await ask(`/api/v1/feedback?status=${status}`, { method: 'POST' });
    }
    await ask('/api/v1/reports/01a203ce-6e68-7c5e-aa5c-df78eb6254cc?status=404');
    await expect.poll(told).toContain('route="/api/v1/reports/:id",status="404"');
    const text = await told();
    expect(text).toContain('earshot_submissions_total{outcome="accepted"} 2');
    for (const outcome of ['repeated', 'refused', 'limited', 'failed']) {
      expect(text).toContain(`earshot_submissions_total{outcome="${outcome}"} 1`);
    }
    expect(text).toContain('earshot_limited_requests_total{route="/api/v1/feedback"} 1');
    expect(text).toContain('earshot_sockets 3');
    expect(text).toContain('earshot_intake_alarms 2');
    expect(text).toContain('earshot_database_connections_max 7');
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });

  it('is for whoever has the token alone', async () => {
    const { ask, told } = await start(TOKEN);
    expect((await ask('/metrics')).status).toBe(401);
    const wrong = { authorization: 'Bearer wrong' };
    expect((await ask('/metrics', { headers: wrong })).status).toBe(401);
    expect(await told()).toContain('earshot_sockets');
    const right = { authorization: `Bearer ${TOKEN}` };
    expect((await ask('/metrics', { method: 'POST', headers: right })).status).toBe(405);
  });

  it('says how many submissions share a statement', async () => {
    const { told } = await start(null);
    const insert = createCoalescer(async (rows: number[]) => rows);
    await Promise.all([1, 2, 3].map(insert));
    await insert(4);
    const text = await told();
    expect(text).toContain('earshot_insert_batch_rows_sum 4');
    expect(text).toContain('earshot_insert_batch_rows_count 2');
    expect(text).toMatch(/earshot_insert_wait_seconds_count 2/);
    expect(text).toContain('earshot_insert_waiting 0');
  });

  it('leaves out what waits while the database is away, and tells the rest', async () => {
    const here = await (await start(null)).told();
    expect(here).toContain('earshot_deliveries_oldest_pending_seconds 61.5');
    expect(here).toContain('earshot_held_feedback 7');
    const { told } = await start(null, { query: () => Promise.reject(new Error('away')) });
    const away = await told();
    expect(away).not.toMatch(/^earshot_held_feedback \d/m);
    expect(away).toContain('earshot_sockets 3');
  });

  it('holds everything that the dashboard asks for', async () => {
    const { ask, told } = await start(null);
    await ask('/api/v1/feedback?status=429', { method: 'POST' });
    // What has labels is there once it has happened.
    const counted = meters();
    counted?.held.inc({ reason: 'honeypot' });
    counted?.deliveries.inc({ channel: 'webhook', outcome: 'again' });
    counted?.workflowRuns.observe({ workflow: 'weekly_report', outcome: 'completed' }, 3);
    counted?.modelTokens.inc({ purpose: 'chat', direction: 'input' }, 5);
    counted?.modelDollars.inc({ purpose: 'chat' }, 0.01);
    await expect.poll(told).toContain('earshot_limited_requests_total{');
    const text = await told();
    const dashboard = readFileSync('deploy/grafana/earshot.json', 'utf8');
    const names = new Set(dashboard.match(/\b(?:earshot|nodejs|process)_[a-z0-9_]+/g));
    expect(names.size).toBeGreaterThan(16);
    for (const name of names) expect(text, name).toMatch(new RegExp(`^${name}[{ ]`, 'm'));
  });
});
