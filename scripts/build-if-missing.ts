import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made of. */
const SOURCES = ['app', 'client', 'components', 'i18n', 'lib', 'messages', 'prisma/schema.prisma'];
const FILES = [
  'scripts/build-client.ts',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'package-lock.json',
];
const STAMP = '.next/earshot-build';

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!path.includes('.') || path.startsWith('app')) {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  }
  return [path];
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesBelow), ...FILES].sort()) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run(...command: [string, ...string[]]): void {
  const [script, ...args] = command;
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The database client, when the schema is newer than it. */
export function generateIfMissing(): void {
  const made = 'generated/prisma/earshot-schema';
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  if (existsSync(made) && readFileSync(made, 'utf8') === schema) return;
  run('node_modules/prisma/build/index.js', 'generate');
  writeFileSync(made, schema);
}

/** Builds what is missing or older than its sources; nothing otherwise. */
export function buildIfMissing(): void {
  generateIfMissing();
  const stamp = stampOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  process.stdout.write('Building Earshot; this happens once for each version …\n');
  run('scripts/build-client.ts');
  run('node_modules/next/dist/bin/next', 'build');
  writeFileSync(STAMP, stamp);
}
