import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingPlatforms } from './lockfile-platforms.ts';

const text = readFileSync('package-lock.json', 'utf8');

it('the lockfile installs on every platform', () => {
  expect(missingPlatforms(JSON.parse(text))).toEqual({});
});

it('the lockfile names no registry but the public one', () => {
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
