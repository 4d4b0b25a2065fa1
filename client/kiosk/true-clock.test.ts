import { describe, expect, it } from 'vitest';
import { MemoryStore } from './memory-store.ts';
import { measureOffset, TrueClock } from './true-clock.ts';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const HOUR_MS = 3_600_000;
const header = (at: number) => new Date(at).toUTCString();

describe('the offset of a clock', () => {
  it.each([
    ['right', 0, 0],
    ['a second behind, which no header tells', -1_000, 0],
    ['three hours ahead', 3 * HOUR_MS, -3 * HOUR_MS],
    ['a day behind', -24 * HOUR_MS, 24 * HOUR_MS],
  ])('is measured where it is %s', (_, wrong, expected) => {
    const asked = NOON + wrong;
    const offset = measureOffset(header(NOON), { asked, answered: asked + 80 }) ?? Number.NaN;
    expect(Math.abs(offset - expected)).toBeLessThan(1_000);
    if (expected === 0) expect(offset).toBe(0);
  });

  it.each([null, '', 'yesterday'])('is not known from %j', (date) => {
    expect(measureOffset(date, { asked: NOON, answered: NOON })).toBeNull();
  });
});

it('tells the server’s time on a device that runs ahead', async () => {
  const device = NOON + 3 * HOUR_MS;
  const clock = new TrueClock(new MemoryStore(), () => device);
  expect(await clock.tell()).toEqual({ at: new Date(device).toISOString(), known: false });
  await clock.learn(header(NOON), { asked: device, answered: device });
  const { at, known } = await clock.tell();
  expect(known).toBe(true);
  expect(Math.abs(Date.parse(at) - NOON)).toBeLessThan(1_000);
  expect(
    Math.abs(Date.parse(await clock.correct(new Date(device).toISOString())) - NOON),
  ).toBeLessThan(1_000);
});

it('never goes back, although a battery died', async () => {
  let device = NOON;
  const clock = new TrueClock(new MemoryStore(), () => device);
  await clock.tell();
  device = 0;
  expect((await clock.tell()).at).toBe(new Date(NOON).toISOString());
});
