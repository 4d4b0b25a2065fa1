export interface LicensedLock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; name?: string }>;
}

export interface LicensedPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  license: string;
}

/**
 * What may run in production: permissive licences, and two that ask something of who passes the
 * package on and nothing of who runs it.
 */
export const ALLOWED = new Set([
  '0BSD',
  '(AFL-2.1 OR BSD-3-Clause)',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0', // browser statistics: to be named as their source
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1', // fonts: to be passed on under the same licence
  '(MIT OR Apache-2.0)',
  'Unlicense',
  // The image library that Next brings along, linked at run time and not asked for by Earshot.
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
]);

/** Every package that a production install may bring, other platforms' binaries included, by name. */
export function productionLicenses({ packages }: LicensedLock): LicensedPackage[] {
  const found = new Map<string, LicensedPackage>();
  for (const [path, { version = '', license = 'none named', dev, name }] of Object.entries(
    packages,
  )) {
    if (path === '' || dev) continue;
    const called = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${called} ${version}`, { name: called, version, license });
  }
  return [...found.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  );
}

/** The page of them. */
export function writeLicenses(packages: readonly LicensedPackage[]): string {
  const rows = packages.map(({ name, version, license }) => `- \`${name}\` ${version}: ${license}`);
  return `# Licences

Earshot is MIT ([LICENSE](../LICENSE)). What an install for production brings along, binaries for other
platforms included; \`npm run licenses\` writes this page from \`package-lock.json\`.

${rows.join('\n')}
`;
}
