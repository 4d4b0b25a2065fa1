import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '#lib/infra/open-database.ts';
import { recordAction } from '#lib/services/audit/record-action.ts';
import { restoreBackup } from '#lib/services/backup/restore-backup.ts';
import { createContext } from '#lib/services/context.ts';
import { printCounts } from '#lib/transports/cli/print-counts.ts';
import { generateIfMissing } from './build-if-missing.ts';

/** `npm run restore -- FILE [--replace]`: a backup into an empty database, while Earshot is stopped. */
generateIfMissing();
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { replace: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) {
  process.stderr.write('Usage: npm run restore -- FILE [--replace]\n');
  process.exit(2);
}
try {
  const database = await openDatabase();
  const counts = await restoreBackup(database.address, resolve(file), values);
  const context = createContext({ kind: 'system', name: 'operator' });
  await recordAction(context, { action: 'restore', outcome: 'done', via: 'cli' });
  await database.close();
  printCounts(counts);
  process.stdout.write('\nRestored, counted and brought up to this version.\n');
} catch (error) {
  process.stderr.write(`Nothing was restored: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
process.exit(0);
