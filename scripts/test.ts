import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { buildIfMissing, generateIfMissing } from './build-if-missing.ts';
import { checkFloors } from './test/check-floors.ts';
import { findChromium } from './test/find-chromium.ts';
import { findHaproxy } from './test/find-haproxy.ts';
import { findPgbouncer } from './test/find-pgbouncer.ts';
import { findPostgres } from './test/find-postgres.ts';
import { findRedis } from './test/find-redis.ts';

/**
 * `npm test`: every gate, in the order in which a mistake is cheapest to hear about. In CI
 * (`CI=true`), or with DATABASE_URL set, the database tests run on a real PostgreSQL as well; where a
 * redis-server is installed (in CI it must be), what uses Redis is tested on one.
 */
const ci = process.env.CI === 'true';
const REPORT = 'test-results/report.json';
let passed = 0;

function run(
  title: string,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): void {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status === 0) return;
  console.error(`\n${title}: failed.`);
  process.exit(1);
}

/** A run of Vitest, its tests added to the count. */
function vitest(title: string, project: string, env: Record<string, string> = {}): void {
  rmSync(REPORT, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  run(title, 'node_modules/vitest/vitest.mjs', [...args, `--outputFile.json=${REPORT}`], env);
  passed += JSON.parse(readFileSync(REPORT, 'utf8')).numPassedTests;
}

function playwright(env: Record<string, string>): void {
  rmSync(REPORT, { force: true });
  run('browser', 'node_modules/@playwright/test/cli.js', ['test'], env);
  const { expected, flaky } = JSON.parse(readFileSync(REPORT, 'utf8')).stats;
  passed += expected + flaky;
}

generateIfMissing();
run('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']);
console.log('\n── floors');
checkFloors();
run('types', 'node_modules/typescript/bin/tsc', []);
run('migrations lead to the schema', 'scripts/db-diff.ts', ['--check']);
vitest('unit', 'unit');
// Pages that database tests ask for name its files.
run('what browsers of customers run', 'scripts/build-client.ts', []);
vitest('database tests on the embedded Postgres', 'embedded');
const postgres = await findPostgres(ci);
if (postgres) vitest('database tests on PostgreSQL', 'postgres', { DATABASE_URL: postgres });
const redis = findRedis(ci);
const redisEnv: Record<string, string> = redis ? { REDIS_SERVER_PATH: redis } : {};
if (redis) vitest('tests on a real Redis', 'redis', redisEnv);
if (ci && postgres)
  vitest('the steps of the container images', 'container', { DATABASE_URL: postgres });
const haproxy = findHaproxy(ci);
const pgbouncer = findPgbouncer(ci);
const chromium = findChromium();
buildIfMissing();
if (ci && postgres) {
  vitest('the functions of Vercel', 'functions', { DATABASE_URL: postgres, ...redisEnv });
}
playwright({
  CHROMIUM_PATH: chromium,
  ...redisEnv,
  ...(haproxy && { HAPROXY_PATH: haproxy }),
  ...(pgbouncer && { PGBOUNCER_PATH: pgbouncer }),
  ...(postgres && { TEST_DATABASE_URL: postgres }),
});

if (!postgres) {
  console.log(
    '\nThe database tests had only the embedded Postgres; set DATABASE_URL for a server.',
  );
}
if (!redis) {
  console.log('\nLimits were tested in memory only; install redis-server to test them on Redis.');
}
if (!redis || !haproxy) {
  console.log(
    '\nThe cluster was not tried; install redis-server and haproxy to see it lose nothing.',
  );
}
if (!pgbouncer)
  console.log('\nNothing was tried behind PgBouncer; install pgbouncer to see it work.');
console.log(`\n${passed} passed, 0 failed`);
