import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createOwnDatabase } from '#test/own-database.ts';
import { asPlainUser, ownedByPlainUser } from './test/as-plain-user.ts';
import { buildImage, type Image } from './test/build-image.ts';

const BUILD_MS = 900_000;

const running: ChildProcess[] = [];
const images: Image[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  for (const { root } of images) execFileSync('rm', ['-rf', join(root, '..')]);
}, BUILD_MS);

function build(file: string): Image {
  const image = buildImage(file);
  images.push(image);
  // Root's, as in a container with a read-only file system; the volume alone may be written.
  execFileSync('chmod', ['-R', 'a-w', join(image.root, image.workdir)]);
  ownedByPlainUser(join(image.root, 'data'));
  return image;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

function start(image: Image, env: Record<string, string>): { child: ChildProcess; said(): string } {
  const [program, args] = asPlainUser(image.command, { ...image.env, ...env });
  const child = spawn(program, args, { cwd: join(image.root, image.workdir) });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, said: () => output };
}

function isHealthy(image: Image, env: Record<string, string>): boolean {
  const [program, args] = asPlainUser(image.healthCheck, { ...image.env, ...env });
  return spawnSync(program, args, { cwd: join(image.root, image.workdir) }).status === 0;
}

async function until(what: () => boolean, said: () => string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (what()) return;
    await sleep(500);
  }
  throw new Error(`It did not happen in a minute:\n${said()}`);
}

async function end(child: ChildProcess): Promise<{ code: number | null; ms: number }> {
  const began = performance.now();
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
  return { code: child.exitCode, ms: performance.now() - began };
}

describe('the image of the app', () => {
  it('runs alone, as a plain user, and writes to its volume only', {
    timeout: BUILD_MS,
  }, async () => {
    const image = build('Dockerfile');
    expect(image.user).toBe('node');
    const env = { PORT: String(await freePort()), DATA_DIR: join(image.root, 'data') };
    expect(isHealthy(image, env)).toBe(false);
    const first = start(image, env);
    await until(() => isHealthy(image, env), first.said);
    const url = `http://127.0.0.1:${env.PORT}`;
    for (const path of ['/', '/login', '/docs', '/api/v1/openapi.json']) {
      expect((await fetch(url + path)).status).toBe(200);
    }
    const page = await (await fetch(`${url}/login`)).text();
    const assets = [...page.matchAll(/(?:src|href)="(\/_next\/[^"]+)"/g)].map((found) => found[1]);
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) expect((await fetch(url + asset)).status).toBe(200);
    const piece = { id: '01900000-0000-7000-8000-000000000001', customer_name: 'Ana', rating: 5 };
    const submission = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...piece, feedback: 'Muy amable, muchas gracias' }),
    };
    expect((await fetch(`${url}/api/v1/feedback`, submission)).status).toBe(201);

    const ended = await end(first.child);
    expect(ended.code).toBe(0);
    expect(ended.ms).toBeLessThan(10_000);
    expect(readdirSync(env.DATA_DIR).sort()).toEqual(['postgres', 'secret']);

    // The next container on this volume knows the piece: the same again is no new one.
    const second = start(image, env);
    await until(() => isHealthy(image, env), second.said);
    const again = await fetch(`${url}/api/v1/feedback`, submission);
    expect([again.status, (await again.json()).id]).toEqual([201, piece.id]);
    expect((await end(second.child)).code).toBe(0);
    expect(second.said()).not.toMatch(/EACCES|EROFS|"level":"(warn|error|fatal)"/);
    expect(existsSync(join(image.root, image.workdir, 'data'))).toBe(false);
  });
});

describe('the image of the worker', () => {
  it('works beside servers, on their database', { timeout: BUILD_MS }, async () => {
    const server = process.env.DATABASE_URL;
    if (!server) throw new Error('DATABASE_URL must point at a PostgreSQL server.');
    const image = build('Dockerfile.agent');
    expect(image.user).toBe('node');
    const DATA_DIR = join(image.root, 'data');

    const alone = start(image, { DATA_DIR });
    await once(alone.child, 'exit');
    expect(alone.child.exitCode).toBe(1);
    expect(alone.said()).toContain('DATABASE_URL');

    const own = await createOwnDatabase(server);
    try {
      const worker = start(image, { DATA_DIR, DATABASE_URL: own.url });
      await until(() => worker.said().includes('worker ready'), worker.said);
      const ended = await end(worker.child);
      expect(ended.code).toBe(0);
      expect(ended.ms).toBeLessThan(10_000);
      expect(worker.said()).not.toMatch(/"level":"(error|fatal)"/);
    } finally {
      await own.drop();
    }
  });
});
