import { resolve } from 'node:path';
import { reachDatabase } from '#lib/infra/reach-database.ts';
import { writeBackup } from '#lib/services/backup/write-backup.ts';
import { printCounts } from '#lib/transports/cli/print-counts.ts';
import { generateIfMissing } from './build-if-missing.ts';

/**
 * `npm run backup [-- FILE]`: everything in one file, from the database as it is at one moment,
 * whether Earshot runs or not.
 */
generateIfMissing();
const [given] = process.argv.slice(2);
const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
const file = resolve(given ?? `earshot-${stamp}.backup.gz`);
try {
  const database = await reachDatabase();
  const counts = await writeBackup(database, file);
  await database.close();
  printCounts(counts);
  process.stdout.write(
    `\nWrote ${file}. Keep NEXTAUTH_SECRET, or the file 'secret' of the data folder, too.\n`,
  );
} catch (error) {
  process.stderr.write(`No backup was made: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
