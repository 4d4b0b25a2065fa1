import { readFileSync, writeFileSync } from 'node:fs';
import { type Lockfile, missingPlatforms } from './lockfile-platforms.ts';

/**
 * `npm run lockfile`: after an install, names in package-lock.json the binaries of other platforms
 * that npm left out because its registry did not have them; `npm ci` refuses a lockfile without.
 */
const FILE = 'package-lock.json';
const lock: Lockfile = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingPlatforms(lock);
const packages = Object.entries({ ...lock.packages, ...missing });
packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
writeFileSync(
  FILE,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
);
console.log(`${Object.keys(missing).length} added.`);
