import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a file loads when it runs; types are gone by then. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type\b)[^;']*from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

const isOwn = (name: string) => name.startsWith('#') || name.startsWith('.');
const pathOf = (name: string, from: string) =>
  name.startsWith('#') ? name.slice(1) : join(dirname(from), name);
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that a program loads, through all of our files that it loads. */
function packagesOf(entry: string): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const files = [entry];
  for (let file = files.pop(); file; file = files.pop()) {
    if (seen.has(file) || !existsSync(file) || !/\.[jt]s$/.test(file)) continue;
    seen.add(file);
    for (const name of importsOf(file)) {
      if (isOwn(name)) files.push(pathOf(name, file));
      else if (!name.startsWith('node:')) packages.add(packageOf(name));
    }
  }
  return packages;
}

it.each(['server.ts', 'scripts/start.ts', 'scripts/db-migrate.ts', 'next.config.js'])(
  '%s runs without what only a build or a test needs',
  (entry) => {
    const packages = packagesOf(entry);
    expect(packages.size).toBeGreaterThan(0);
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  },
);
