import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationList, NO_FILTER, readMigrations } from '#lib/infra/migrations/migration-files.ts';
import { openSchemaEngine } from '#lib/infra/migrations/schema-engine.ts';
import { shadowAdapter } from '#lib/infra/migrations/shadow-adapter.ts';

/**
 * `npm run db:diff NAME` writes the next migration: what takes the migrations to schema.prisma.
 * `npm run db:diff -- --check` fails when there is anything to write.
 */
const [argument] = process.argv.slice(2);
if (!argument) {
  console.error('Usage: npm run db:diff NAME   (or: npm run db:diff -- --check)');
  process.exit(2);
}

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const { adapter, close } = await shadowAdapter();
const engine = await openSchemaEngine(adapter, schema);
const { stdout } = await engine.diff({
  from: { tag: 'migrations', ...migrationList(readMigrations()) },
  to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
  script: true,
  exitCode: null,
  filters: NO_FILTER,
});
engine.free();
await close();

const sql = (stdout ?? '').trim();
const empty = sql === '' || sql === '-- This is an empty migration.';
if (argument === '--check') {
  if (!empty) console.error(`schema.prisma is ahead of the migrations:\n\n${sql}`);
  else console.log('Migrations and schema.prisma agree.');
  process.exitCode = empty ? 0 : 1;
} else if (empty) {
  console.log('Nothing to write: the migrations already lead to schema.prisma.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join('prisma', 'migrations', `${stamp}_${argument}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(`Wrote ${join(folder, 'migration.sql')}. Read it before you commit it.`);
}
