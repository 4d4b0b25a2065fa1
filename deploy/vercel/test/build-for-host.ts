import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = 'node_modules/.cache/vercel-cli';
const PINNED = 'deploy/vercel/cli';
const PINS = ['package.json', 'package-lock.json'];
const PROJECT = '.vercel/project.json';
/** What `vercel pull` would bring of a project that nobody has set anything in. */
const SETTINGS = {
  projectId: 'prj_none',
  orgId: 'team_none',
  settings: { framework: 'nextjs', nodeVersion: '24.x' },
};

const sameFile = (one: string, other: string) =>
  existsSync(one) && readFileSync(one).equals(readFileSync(other));

/** The command line of Vercel, exactly as its lockfile says; brought once, outside of our packages. */
function installCli(): void {
  const isThere = PINS.every((name) => sameFile(join(CLI, name), join(PINNED, name)));
  if (isThere && existsSync(join(CLI, 'node_modules/.package-lock.json'))) return;
  rmSync(CLI, { recursive: true, force: true });
  mkdirSync(CLI, { recursive: true });
  for (const name of PINS) cpSync(join(PINNED, name), join(CLI, name));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: CLI,
    stdio: 'inherit',
  });
}

/**
 * `vercel build` of this folder, on the packages that are installed and Next's last build where that
 * is not older than its sources. Nobody signs in, and nothing is uploaded.
 * @returns the folder of what it wrote, every function complete in itself.
 */
export function buildForHost(env: Record<string, string>): string {
  installCli();
  const output = mkdtempSync(join(tmpdir(), 'earshot-vercel-'));
  const isLinked = existsSync(PROJECT);
  if (!isLinked) {
    mkdirSync('.vercel', { recursive: true });
    writeFileSync(PROJECT, JSON.stringify(SETTINGS));
  }
  try {
    const cli = join(CLI, 'node_modules/vercel/dist/vc.js');
    execFileSync(
      process.execPath,
      [cli, 'build', '--yes', '--standalone', '--prod', '--output', output],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          ...env,
          NODE_ENV: 'production',
          VERCEL_TELEMETRY_DISABLED: '1',
          VERCEL_INSTALL_COMPLETED: '1',
          npm_config_update_notifier: 'false',
        },
      },
    );
  } finally {
    if (!isLinked) rmSync(PROJECT);
  }
  return output;
}
