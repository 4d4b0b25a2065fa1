import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkVersion, EMBEDDED_MAJOR } from './check-version.ts';

it('opens a new folder and its own, and says why it opens no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-version-'));
  expect(() => checkVersion(folder)).not.toThrow();
  writeFileSync(join(folder, 'PG_VERSION'), `${EMBEDDED_MAJOR}\n`);
  expect(() => checkVersion(folder)).not.toThrow();
  writeFileSync(join(folder, 'PG_VERSION'), '17\n');
  expect(() => checkVersion(folder)).toThrow(/made by Postgres 17.*embeds Postgres 18/);
  rmSync(folder, { recursive: true });
});
