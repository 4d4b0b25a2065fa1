import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { askToCancelRun, insertImportRun } from '#lib/data/import-runs.ts';
import { testContext } from '#test/test-context.ts';
import { cancelImport } from './cancel-import.ts';
import { listImports } from './list-imports.ts';
import { readImport } from './read-import.ts';
import { type StartedImport, startImport } from './start-import.ts';
import { clearAbandonedImports, stopImports } from './stop-imports.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext({ kind: 'system', name: 'Ada' });

const csv = (rows: number) =>
  `comment,stars\n${Array.from({ length: rows }, (_, index) => `The checkout was slow: piece ${index},${(index % 5) + 1}\n`).join('')}`;

async function* once(text: string) {
  yield Buffer.from(text);
}

const start = (rows: number, query = {}) => startImport(context, once(csv(rows)), 'csv', query);
const stored = async () => (await summarizeFeedback(context)).total;

/** Comes back when it has stored something and is far from its end. */
async function underWay({ events }: StartedImport): Promise<void> {
  for await (const { rows } of events()) if (rows > 0) return;
}

describe('the imports of the team', () => {
  it('are listed with who began them, what they are called and how they went', async () => {
    const { id, ended } = await start(3, { file_name: ' old shop.csv ' });
    await ended;
    const run = {
      id,
      state: 'done',
      dry_run: false,
      file_name: 'old shop.csv',
      format: 'csv',
      started_by: 'Ada',
      total: 3,
      rows: 3,
      imported: 3,
      repeated: 0,
      refused: 0,
      columns: { feedback: 'comment', rating: 'stars' },
      failure: null,
    };
    expect(await listImports(context)).toMatchObject([run]);
    expect(await readImport(context, id)).toMatchObject({ ...run, errors: [] });
    expect(await listImports(context)).not.toHaveProperty('0.errors');
  });

  it('keep the reasons of what was refused, and the sentence of what failed', async () => {
    const refused = await startImport(context, once('text,rating\nx,9\n'), 'csv');
    const failed = await startImport(context, once('a,b\n1,2\n'), 'csv');
    await Promise.all([refused.ended, failed.ended]);
    expect(await readImport(context, refused.id)).toMatchObject({
      state: 'done',
      refused: 1,
      errors: [{ row: 1, field: 'rating', code: 'not_a_rating' }],
    });
    expect(await readImport(context, failed.id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('no column for feedback and rating'),
    });
  });

  it('wait for their turn, and are not taken in without end', async () => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => start(2_000)));
    await expect(start(1)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 60 });
    const states = (await listImports(context)).map(({ state }) => state);
    expect(states.filter((state) => state === 'waiting').length).toBeGreaterThan(0);
    await Promise.all(runs.map(({ ended }) => ended));
    expect(await stored()).toBe(2_000);
    const imported = (await listImports(context)).map((run) => run.imported);
    expect(imported.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 2_000]);
  });

  it('can be cancelled, and finished by sending the file again', async () => {
    const started = await start(30_000);
    await underWay(started);
    await cancelImport(context, started.id);
    await started.ended;
    const run = await readImport(context, started.id);
    expect(run).toMatchObject({ state: 'cancelled', ended_at: expect.any(String) });
    expect(await stored()).toBe(run.imported);
    expect(run.imported).toBeLessThan(30_000);
    await expect(cancelImport(context, started.id)).rejects.toMatchObject({ code: 'conflict' });
    const again = await start(30_000);
    await again.ended;
    expect(await readImport(context, again.id)).toMatchObject({ repeated: run.imported });
    expect(await stored()).toBe(30_000);
  });

  it('can be cancelled while they wait', async () => {
    const first = await start(5_000);
    const second = await start(5_001);
    await cancelImport(context, second.id);
    await second.ended;
    expect(await readImport(context, second.id)).toMatchObject({ state: 'cancelled', rows: 0 });
    await first.ended;
    expect(await readImport(context, first.id)).toMatchObject({ state: 'done', imported: 5_000 });
  });

  it('hear of a cancellation that another server was asked for', async () => {
    const started = await start(60_000);
    await underWay(started);
    await askToCancelRun(context.db, started.id);
    await started.ended;
    expect(await readImport(context, started.id)).toMatchObject({ state: 'cancelled' });
    expect(await stored()).toBeLessThan(60_000);
  });

  it('are known to be interrupted when nothing is heard of them', async () => {
    const id = '01930e2a-5a00-7c3e-9d2b-8f6a4c1e0b57';
    const startedAt = new Date(Date.now() - 60_000);
    const run = { id, startedAt, startedBy: 'Ada', fileName: null, format: 'csv' } as const;
    await insertImportRun(context.db, { ...run, dryRun: false });
    expect(await listImports(context)).toMatchObject([
      { state: 'interrupted', ended_at: startedAt.toISOString() },
    ]);
  });

  it('are for those who may', async () => {
    const actor: Actor = { kind: 'token', tokenId: null, name: 't', scopes: ['feedback:read'] };
    const id = '01930e2a-5a00-7c3e-9d2b-8f6a4c1e0b57';
    for (const verb of [listImports, readImport, cancelImport]) {
      await expect(verb({ ...context, actor }, id)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(readImport(context, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leave no upload behind, not even of a process that was killed', async () => {
    const gone = mkdtempSync(join(tmpdir(), `earshot-import-${2 ** 22 - 1}-`));
    const running = mkdtempSync(join(tmpdir(), `earshot-import-${process.ppid}-`));
    await clearAbandonedImports();
    expect([existsSync(gone), existsSync(running)]).toEqual([false, true]);
    rmSync(running, { recursive: true });
  });

  // The last one: from here on this process takes nothing in.
  it('say that they were interrupted when the server stops', async () => {
    const started = await start(30_000);
    await underWay(started);
    const heard = started.events();
    await stopImports();
    await expect(async () => {
      for await (const _ of heard);
    }).rejects.toMatchObject({ code: 'unavailable' });
    expect(await readImport(context, started.id)).toMatchObject({
      state: 'interrupted',
      failure: expect.stringContaining('send the file again'),
    });
    await expect(start(1)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
