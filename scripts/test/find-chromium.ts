import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const installed = () =>
  [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );

const attempt = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Debian's package where we may install one, else Playwright's own download. */
function install(): void {
  const root = process.getuid?.() === 0;
  const debian = root && existsSync('/usr/bin/apt-get');
  const got =
    debian &&
    attempt('apt-get', ['update', '-q']) &&
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  if (!got) attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/** A Chromium to test in; brings one where there is none. @throws Error when none can be had. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  console.log('No Chromium here; installing one …');
  install();
  const now = installed();
  if (!now) throw new Error('No Chromium: install one, or set CHROMIUM_PATH.');
  return now;
}
