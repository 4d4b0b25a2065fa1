interface LockedPackage {
  version: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** Ours, and that of a tool which is brought for one check alone. */
export const LOCKFILES = ['package-lock.json', 'deploy/vercel/cli/package-lock.json'];

const SYSTEMS = ['darwin', 'win32', 'android', 'freebsd', 'linux'];
const PROCESSORS = ['wasm32', 'arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'arm'];

/** What a platform's package says of itself, read from its name: `@next/swc-darwin-arm64`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | null {
  const platform = name.split('/').at(-1) ?? '';
  const cpu = PROCESSORS.find((one) => platform.includes(one));
  if (!cpu) return null;
  const os = SYSTEMS.find((one) => platform.includes(one));
  const libc = platform.includes('musl') ? 'musl' : os === 'linux' ? 'glibc' : undefined;
  return { cpu: [cpu], ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

/** Optional packages that a locked one names and the lockfile lacks, as they should stand in it. */
export function missingPlatforms({ packages }: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [path, { optionalDependencies, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const top = `node_modules/${name}`;
      if (path === '' || top in packages || `${path}/${top}` in packages) continue;
      const platform = platformOf(name);
      if (platform) missing[top] = { version, ...(dev && { dev }), optional: true, ...platform };
    }
  }
  return missing;
}
