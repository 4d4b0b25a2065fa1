import { describe, expect, it } from 'vitest';
import { IntakeWatch } from './intake-watch.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const NOON = Date.UTC(2026, 10, 23, 12);

/** Evenly over a time. */
function pour(watch: IntakeWatch, source: string, pieces: number, lasting: number, from = NOON) {
  for (let nth = 0; nth < pieces; nth += 1) watch.arrive(source, from + (nth * lasting) / pieces);
  return from + lasting;
}

describe('IntakeWatch', () => {
  it('takes what two clients may send before it finds a new source strange', () => {
    const watch = new IntakeWatch(60);
    const now = pour(watch, 'form', 120, 50 * SECOND);
    expect(watch.alarmOf('form', now)).toBeNull();
    watch.arrive('form', now);
    expect(watch.alarmOf('form', now)).toMatchObject({ cause: 'unusual_rate' });
  });

  it('knows a busy source by its own history, and leaves the others alone', () => {
    const watch = new IntakeWatch(60);
    const usual = {
      all: 2_000,
      sources: new Map([
        ['stadium', 1_800],
        ['cafe', 12],
      ]),
    };
    watch.learn(usual);
    const now = pour(watch, 'stadium', 800, 50 * SECOND);
    expect(watch.alarmOf('stadium', now)).toBeNull();
    pour(watch, 'cafe', 150, 50 * SECOND);
    expect(watch.alarmOf('cafe', now)).not.toBeNull();
    expect(watch.alarmOf('stadium', now)).toBeNull();
  });

  it('sees a slow flood in ten minutes that no minute shows', () => {
    const watch = new IntakeWatch(60);
    const now = pour(watch, 'form', 370, 9.5 * MINUTE);
    expect(watch.alarmOf('form', now)).not.toBeNull();
  });

  it('counts names that nobody knew as one', () => {
    const watch = new IntakeWatch(60);
    watch.learn({ all: 15, sources: new Map([['form', 15]]) });
    for (let nth = 0; nth < 130; nth += 1) watch.arrive(`made-up-${nth}`, NOON + nth * 300);
    expect(watch.alarmOf('another', NOON + MINUTE)).not.toBeNull();
    expect(watch.alarmOf('form', NOON + MINUTE)).toBeNull();
  });

  it('is alarmed by suspects of many clients, not by one that is noisy', () => {
    const watch = new IntakeWatch(60);
    for (let nth = 0; nth < 1_000; nth += 1) watch.suspect('noisy', NOON + nth);
    expect(watch.alarms(NOON + SECOND)).toEqual([]);
    for (let nth = 0; nth < 20; nth += 1) watch.suspect(`client ${nth}`, NOON + nth);
    expect(watch.alarms(NOON + SECOND)).toMatchObject([{ source: null, cause: 'many_suspects' }]);
  });

  it('takes a crowd behind few addresses, refused again and again, for no attack', () => {
    const watch = new IntakeWatch(60);
    const refuse = (clients: number) => {
      for (let nth = 0; nth < 1_000; nth += 1) watch.refuse(`office ${nth % clients}`, NOON + nth);
    };
    refuse(20);
    expect(watch.alarms(NOON + SECOND)).toEqual([]);
    refuse(30);
    expect(watch.alarms(NOON + SECOND)).toHaveLength(1);
  });

  it('is calm again five minutes after the last of it, and not before', () => {
    const watch = new IntakeWatch(60);
    let now = pour(watch, 'form', 2_000, 20 * MINUTE);
    expect(watch.alarmOf('form', now)?.since).toBeLessThan(NOON + 10 * MINUTE);
    now += 4 * MINUTE;
    expect(watch.alarmOf('form', now)).not.toBeNull();
    now += 2 * MINUTE;
    expect(watch.alarmOf('form', now)).toBeNull();
  });

  it('asks for more work while more is proven', () => {
    const watch = new IntakeWatch(60);
    expect(watch.level(NOON)).toBe(1);
    const levels = [300, 300, 600, 6_000].map((more) => {
      for (let nth = 0; nth < more; nth += 1) watch.prove(NOON);
      return watch.level(NOON);
    });
    expect(levels).toEqual([1, 2, 3, 4]);
    expect(watch.level(NOON + 2 * MINUTE)).toBe(1);
  });

  it('hears of the others what makes the sum of all an attack', () => {
    const [one, two] = [new IntakeWatch(60), new IntakeWatch(60)];
    pour(one, 'form', 80, 30 * SECOND);
    pour(two, 'form', 80, 30 * SECOND);
    const told = one.takeUntold();
    expect(one.takeUntold()).toBeNull();
    expect(two.alarmOf('form', NOON + 30 * SECOND)).toBeNull();
    if (told) two.hear(told, NOON + 30 * SECOND);
    expect(two.alarmOf('form', NOON + 30 * SECOND)).not.toBeNull();
    expect(two.takeUntold()?.arrivals).toEqual([['form', 80]]);
  });
});
