import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '#e2e/free-port.ts';
import { within } from './within.ts';

const busyFor = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('a promise within a time', () => {
  it('is what it comes to, in time', async () => {
    expect(await within(1_000, Promise.resolve(7), 'it')).toBe(7);
    await expect(within(1_000, Promise.reject(new Error('no')), 'it')).rejects.toThrow('no');
  });

  it('is refused when it is late', async () => {
    await expect(within(1, new Promise(() => {}), 'an answer')).rejects.toThrow(
      'an answer took longer than 1 ms',
    );
  });

  it('is not late when this process was too busy to listen', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    const near = connect(port, '127.0.0.1');
    const [far]: Socket[] = await once(server, 'connection');
    const heard = once(near, 'data').then(([words]) => String(words));
    // After an immediate come the timers, and only then what sockets received.
    await new Promise((resolve) => setImmediate(resolve));
    far?.write('heard');
    const waiting = within(1, heard, 'it');
    busyFor(20);
    expect(await waiting).toBe('heard');
    near.destroy();
    server.close();
  });
});
