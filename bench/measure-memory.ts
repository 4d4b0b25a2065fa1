import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from '@playwright/test';
import type { Contender } from './contender.ts';
import { createHome } from './earshot-home.ts';
import { WITHOUT_DATABASE } from './measure-start.ts';
import { memoryOf } from './process-cost.ts';
import { ServerProcess } from './server-process.ts';
import { signIn } from './sign-in.ts';
import { submit } from './submit.ts';

/** Bytes; null where there is no /proc. */
export interface Memory {
  rss: number | null;
  pss: number | null;
  /** In use in the main thread's V8 heap. */
  heap: number;
  /** Buffers outside that heap. */
  external: number;
}

async function giveAndSignIn(url: string): Promise<void> {
  await submit(url, 1);
  const context = await request.newContext();
  await signIn(context, url);
  await context.dispose();
}

/** What a server holds after its first page, one submission and one sign-in, and a while of rest. */
export async function measureMemory(
  { script, database, whole }: Contender,
  restMs: number,
): Promise<Memory> {
  const home = await createHome(database);
  const server = await ServerProcess.spawn(
    ['--import', './bench/report-heap.ts', script],
    home.env,
  );
  try {
    const rested = sleep(restMs);
    await server.answers(whole ? '/' : WITHOUT_DATABASE);
    if (whole) await giveAndSignIn(server.url);
    await rested;
    const { rss, pss } = memoryOf(server.pid);
    const answer = once(server.child, 'message');
    server.child.send('memory');
    const [{ heapUsed, external }] = await answer;
    return { rss, pss, heap: heapUsed, external };
  } finally {
    await server.stop();
    await home.remove();
  }
}
