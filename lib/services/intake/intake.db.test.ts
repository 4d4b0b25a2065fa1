import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { foldRollups } from '#lib/data/fold-rollups.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { selectUsualRates } from '#lib/data/usual-rates.ts';
import { createBus } from '#lib/infra/bus.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { Intake } from './intake.ts';

const { db } = testContext();
const QUARTER = 15 * 60_000;
const now = Date.UTC(2026, 10, 22, 12);

/** So many pieces in each of the quarters of an hour before now. */
async function quarters(source: string, pieces: number[]): Promise<void> {
  const rows = pieces.flatMap((count, ago) =>
    Array.from({ length: count }, () =>
      newFeedbackRow({ source, timestamp: new Date(now - (ago + 0.5) * QUARTER) }),
    ),
  );
  await insertRows(db, rows);
  await foldRollups(db);
}

describe('what usually comes in', () => {
  it('is what a busy quarter of an hour brings, of a source and of all, an evening’s attack left out', async () => {
    const calm = Array.from({ length: 40 }, (_, ago) => 1 + (ago % 10));
    await quarters('cafe', [...calm, 900]);
    await quarters('stadium', [30, 0, 30, 0, 30]);
    const { all, sources } = await selectUsualRates(db, new Date(now));
    expect(sources.get('cafe')).toBe(10);
    expect(sources.get('stadium')).toBe(30);
    expect(all).toBeGreaterThanOrEqual(10);
    expect(all).toBeLessThan(40);
    const later = await selectUsualRates(db, new Date(now + 30 * 86_400_000));
    expect(later).toEqual({ all: 0, sources: new Map() });
  });

  it('is learned in the background: a stadium is not alarmed by what it always has', async () => {
    await quarters('stadium', [1_500, 1_500, 1_500]);
    const intake = new Intake(createBus(), 60);
    const learned = vi.spyOn(intake.watch, 'learn');
    intake.arrive(db, 'stadium', now);
    await vi.waitFor(() => expect(learned).toHaveBeenCalled());
    // Twice what a source that nobody knows may bring.
    for (let nth = 0; nth < 240; nth += 1) intake.watch.arrive('stadium', now + nth);
    expect(intake.watch.alarmOf('stadium', now + 240)).toBeNull();
    for (let nth = 0; nth < 240; nth += 1) intake.watch.arrive('unheard of', now + nth);
    expect(intake.watch.alarmOf('unheard of', now + 240)).not.toBeNull();
  });
});

it('is told to the other instances, and together it is an attack', async () => {
  const bus = createBus();
  const [one, two] = [new Intake(bus, 60), new Intake(bus, 60)];
  const at = Date.now();
  for (let nth = 0; nth < 15; nth += 1) one.suspect(`client ${nth}`, at);
  for (let nth = 15; nth < 30; nth += 1) two.suspect(`client ${nth}`, at);
  expect([one, two].map(({ watch }) => watch.alarms(Date.now()))).toEqual([[], []]);
  await sleep(2_500);
  for (const { watch } of [one, two]) {
    expect(watch.alarms(Date.now())).toMatchObject([{ cause: 'many_suspects' }]);
  }
});
