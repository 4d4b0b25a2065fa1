import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from './env.ts';
import { processWide } from './process-wide.ts';

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

/** Makes the secret once and keeps it in the data folder, readable by its owner alone. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // `wx`: of two processes that start at once, one writes and the other reads.
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (isCode(error, 'EACCES') || isCode(error, 'EROFS')) {
      throw new Error(`DATA_DIR (${folder}) must be a folder that this user may write to.`, {
        cause: error,
      });
    }
    if (!isCode(error, 'EEXIST')) throw error;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}

/** The one secret of this installation; everything else is derived from it. */
export function rootSecret(): string {
  return processWide('secret', () => env().NEXTAUTH_SECRET ?? keptSecret(env().DATA_DIR));
}

/** A key for one purpose, so that no signature made for one is good for another (RFC 5869). */
export function derivedKey(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', rootSecret(), '', `earshot ${purpose}`, 32));
}
