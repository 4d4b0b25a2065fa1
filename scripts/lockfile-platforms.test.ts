import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOCKFILES, missingPlatforms } from './lockfile-platforms.ts';

it.each(LOCKFILES)('%s installs on every platform', (file) => {
  expect(missingPlatforms(JSON.parse(readFileSync(file, 'utf8')))).toEqual({});
});

it.each(LOCKFILES)('%s names no registry but the public one', (file) => {
  const text = readFileSync(file, 'utf8');
  const hosts = [...text.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host);
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

it('sees a binary that is missing', () => {
  const packages = {
    'node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { 'tool-darwin-arm64': '1.0.0' },
    },
  };
  expect(missingPlatforms({ packages })).toEqual({
    'node_modules/tool-darwin-arm64': {
      version: '1.0.0',
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    },
  });
});
