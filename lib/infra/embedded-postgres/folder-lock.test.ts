import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder, lockHolder } from './folder-lock.ts';

describe('the lock of the data folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'earshot-lock-'));
    file = join(folder, 'postgres.lock');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const held = (holder: { pid: number; host: string }) =>
    writeFileSync(file, JSON.stringify({ since: 'then', socket: '/x', ...holder }));
  /** The parent of the test's process: it certainly runs, and is not this one. */
  const running = process.ppid;
  const gone = 2 ** 22 - 1;

  it('names who holds it, and keeps others out', () => {
    held({ pid: running, host: hostname() });
    expect(() => lockFolder(file, '/socket')).toThrow(
      `in use by process ${running} on ${hostname()} since then`,
    );
  });

  it('is taken over at once from a process that is gone', () => {
    held({ pid: gone, host: hostname() });
    const unlock = lockFolder(file, '/socket');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
    expect(lockHolder(file)).toBeNull();
  });

  it('is taken over by a restarted container, whose process has the same number', () => {
    held({ pid: process.pid, host: hostname() });
    expect(lockHolder(file)).toBeNull();
  });

  it('holds on another host for as long as its heartbeat goes on', () => {
    held({ pid: gone, host: 'another-container' });
    expect(lockHolder(file)).toMatchObject({ host: 'another-container' });
    const before = new Date(Date.now() - 60_000);
    utimesSync(file, before, before);
    expect(lockHolder(file)).toBeNull();
  });

  it('is nobody’s when a crash cut it short', () => {
    writeFileSync(file, '{"pid":');
    expect(lockHolder(file)).toBeNull();
  });
});
