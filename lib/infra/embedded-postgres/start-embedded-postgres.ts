import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkVersion } from './check-version.ts';
import { lockFolder } from './folder-lock.ts';

export interface EmbeddedPostgres {
  /** A private folder with the socket `.s.PGSQL.5432`, as libpq's `host` expects it. */
  host: string;
  /** Rejects when the database thread dies. */
  died: Promise<never>;
  close(): Promise<void>;
}

function said(worker: Worker, word: string): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', (message) => message === word && resolve());
  });
}

/** Starts PGlite in a thread of its own, serving Postgres' wire protocol on a private socket. */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const folder = join(dataDir, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  checkVersion(folder);
  // Not inside the data folder: a socket's path may have at most 107 bytes.
  const host = mkdtempSync(join(tmpdir(), 'earshot-'));
  const socket = join(host, '.s.PGSQL.5432');
  const unlock = lockFolder(join(dataDir, 'postgres.lock'), socket);
  const worker = new Worker(new URL('./server-thread.ts', import.meta.url), {
    workerData: { folder, socket },
  });
  const died = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the embedded database stopped with ${code}`)));
  });
  died.catch(() => {}); // watched by whoever awaits it
  const closed = said(worker, 'closed');
  const tidy = () => {
    unlock();
    rmSync(host, { recursive: true, force: true });
  };
  try {
    await Promise.race([said(worker, 'ready'), died]);
  } catch (error) {
    tidy();
    throw error;
  }
  return {
    host,
    died,
    async close() {
      worker.postMessage('close');
      await Promise.race([closed, died.catch(() => {})]);
      tidy();
    },
  };
}
