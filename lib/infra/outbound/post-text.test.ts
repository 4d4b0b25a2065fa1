import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { postText } from './post-text.ts';

let server: Server;
let port: number;
let asked: number;
let answer: RequestListener;

beforeEach(async () => {
  asked = 0;
  answer = (_, response) => response.end('ok');
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

const allowPrivate = (value: 'true' | 'false') =>
  setProcessWide('env', parseEnv({ ALLOW_PRIVATE_DESTINATIONS: value }));
const post = (url: string, stop?: AbortSignal) => postText(new URL(url), '{}', {}, stop);
const here = (path = '') => `http://127.0.0.1:${port}/${path}`;

describe('a destination on the own network', () => {
  const SPELLINGS = [
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://0x7f000001:PORT/',
    'http://0.0.0.0:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://①②⑦.⓪.⓪.①:PORT/',
    'http://localhost:PORT/',
    'http://example.com@127.0.0.1:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://[fe80::1]/',
    'https://10.0.0.1/',
  ];

  it.each(SPELLINGS)('is not reached as %s', async (spelling) => {
    allowPrivate('false');
    const url = spelling.replace('PORT', String(port));
    await expect(post(url)).rejects.toMatchObject({ name: 'PrivateDestination' });
    expect(asked).toBe(0);
  });

  it.each(SPELLINGS.slice(0, 8))(
    'is reached as %s where the operator allows it',
    async (spelling) => {
      allowPrivate('true');
      expect(await post(spelling.replace('PORT', String(port)))).toMatchObject({ status: 200 });
      expect(asked).toBe(1);
    },
  );

  it('is caught when a name leads there only at the moment of connecting', async () => {
    const answers = ['93.184.216.34', '10.0.0.1'];
    const rebinding = guardedLookup((_host, _options, done) =>
      done(null, [{ address: answers.shift() ?? '', family: 4 }]),
    );
    const ask = () =>
      new Promise((resolve) => rebinding('a.example', { all: true }, (...told) => resolve(told)));
    expect(await ask()).toEqual([null, [{ address: '93.184.216.34', family: 4 }]]);
    expect(await ask()).toEqual([expect.objectContaining({ name: 'PrivateDestination' }), []]);
  });

  it('is not hidden among public addresses', () => {
    const mixed = guardedLookup((_host, _options, done) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '::1', family: 6 },
      ]),
    );
    const told = vi.fn();
    mixed('a.example', {}, told);
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ name: 'PrivateDestination' }), []);
  });
});

describe('an answer', () => {
  beforeEach(() => allowPrivate('true'));

  it('that redirects is the answer', async () => {
    answer = (_, response) => response.writeHead(302, { location: here('other') }).end();
    expect(await post(here())).toMatchObject({ status: 302 });
    expect(asked).toBe(1);
  });

  it('without end is cut', async () => {
    answer = (_, response) => {
      const more = () => void (response.write('x'.repeat(65_536), more) || response.destroyed);
      more();
    };
    const { body } = await post(here());
    expect(body).toBe('x'.repeat(4_096));
  });

  it('may be no text at all', async () => {
    answer = (_, response) => response.end(Buffer.from([0, 0xff, 0x61]));
    expect((await post(here())).body).toBe('\uFFFD\uFFFDa');
  });

  it('that trickles is waited for as long as the whole exchange may take', async () => {
    const limit = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(limit.signal);
    answer = (_, response) => {
      response.write('a');
      setTimeout(() => limit.abort(new DOMException('late', 'TimeoutError')), 50);
    };
    await expect(post(here())).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(AbortSignal.timeout).toHaveBeenCalledWith(15_000);
  });

  it('is not waited for by a process that stops', async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    await expect(post(here(), stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
