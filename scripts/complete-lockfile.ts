import { readFileSync, writeFileSync } from 'node:fs';
import { LOCKFILES, type Lockfile, missingPlatforms } from './lockfile-platforms.ts';

/**
 * `npm run lockfile`: after an install, names in our lockfiles the binaries of other platforms
 * that npm left out because its registry did not have them; `npm ci` refuses a lockfile without.
 */
for (const file of LOCKFILES) {
  const lock: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatforms(lock);
  const packages = Object.entries({ ...lock.packages, ...missing });
  packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
  writeFileSync(
    file,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
  );
  console.log(`${file}: ${Object.keys(missing).length} added.`);
}
