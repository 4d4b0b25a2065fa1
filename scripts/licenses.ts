import { readFileSync, writeFileSync } from 'node:fs';
import { type LicensedLock, productionLicenses, writeLicenses } from './list-licenses.ts';

/** `npm run licenses`: writes docs/licenses.md from package-lock.json. */
const lock: LicensedLock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = productionLicenses(lock);
writeFileSync('docs/licenses.md', writeLicenses(packages));
console.log(`${packages.length} packages.`);
