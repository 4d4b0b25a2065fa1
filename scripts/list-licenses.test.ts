import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALLOWED, type LicensedLock, productionLicenses, writeLicenses } from './list-licenses.ts';

const lock: LicensedLock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

it('knows the licence of everything that runs in production, and allows it', () => {
  const packages = productionLicenses(lock);
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(({ license }) => !ALLOWED.has(license))).toEqual([]);
});

it('lists the packages of the lockfile', () => {
  expect(readFileSync('docs/licenses.md', 'utf8')).toBe(writeLicenses(productionLicenses(lock)));
});

it('leaves out what only development needs, and names what has no licence', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/a/node_modules/@c/d': { version: '2.0.0' },
  };
  expect(productionLicenses({ packages })).toEqual([
    { name: '@c/d', version: '2.0.0', license: 'none named' },
    { name: 'a', version: '1.0.0', license: 'MIT' },
  ]);
});
