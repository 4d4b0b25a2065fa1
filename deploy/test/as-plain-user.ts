import { execFileSync } from 'node:child_process';

/** `nobody`: the tests may be root's, what they try must not need it. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** A command as a plain user runs it, with this environment and no other. */
export function asPlainUser(command: string[], env: Record<string, string>): [string, string[]] {
  const user = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return ['env', ['-i', ...variables, ...(isRoot ? user : []), ...command]];
}

/** Gives a folder and all in it to the plain user. */
export function ownedByPlainUser(folder: string): void {
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
}
