import { describe, expect, it } from 'vitest';
import { quietShop, type ShopOptions } from '#test/quiet-shop.ts';
import { SimulatedStream, seeded } from '#test/simulated-stream.ts';
import { RULE_DEFAULTS } from './alert-rule.ts';
import { replayBursts, type TopicHour } from './replay-bursts.ts';
import { replayDrop } from './replay-drop.ts';
import { replaySilence } from './replay-silence.ts';
import { type CountedSpan, RunningSums } from './running-sums.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUARTER_MS = 900_000;
const START = new Date('2025-01-06T00:00:00Z');
const DAYS = 365;
const WARM_UP = 42;
const day = (number: number) => new Date(START.getTime() + number * DAY_MS);
const year = { from: day(WARM_UP), to: day(WARM_UP + DAYS), first: START };

const SHOPS: ShopOptions[] = [15, 60, 250, 1_000].flatMap((perDay, index) => [
  { perDay, unrest: 0, moods: 0, seed: 100 + index },
  { perDay, unrest: 0.2, moods: 0.25, seed: 200 + index },
]);

/** A year of a shop, with something planted or not. */
function yearOf(shop: ShopOptions, plant = (span: CountedSpan) => span): RunningSums {
  const spans = [...quietShop(START, WARM_UP + DAYS, shop)].map(plant);
  return new RunningSums(spans, START, year.to, QUARTER_MS);
}

const drops = (sums: RunningSums) => replayDrop(sums, year, RULE_DEFAULTS.rating_drop);
const silences = (sums: RunningSums) => replaySilence(sums, year, RULE_DEFAULTS.silence, 'UTC');
const within = (moments: Date[], from: Date, hours: number) =>
  moments.filter((moment) => moment > from && moment.getTime() <= from.getTime() + hours * HOUR_MS);

describe('the rules as Earshot has them by itself', () => {
  it.each(SHOPS)('leave a shop alone in which nothing happens: %o', { timeout: 60_000 }, (shop) => {
    const sums = yearOf(shop);
    // A year each. Where days differ, a few of them are bad days and no chance.
    expect(drops(sums).length).toBeLessThanOrEqual(shop.moods > 0 ? 4 : 1);
    expect(silences(sums).length).toBeLessThanOrEqual(3);
  });

  it.each([60, 250])('see a bad day among %i customers a day', { timeout: 60_000 }, (perDay) => {
    const bad = day(200);
    const sums = yearOf({ perDay, unrest: 0.1, moods: 0.1, seed: 7 }, (span) => {
      const isBad = span.at >= bad && span.at.getTime() < bad.getTime() + DAY_MS;
      const { ratings } = span;
      // Half of those who are usually happy are not.
      const moved = Math.ceil(ratings[5] / 2);
      return isBad
        ? { ...span, ratings: { ...ratings, 5: ratings[5] - moved, 1: ratings[1] + moved } }
        : span;
    });
    expect(within(drops(sums), bad, 24)).toHaveLength(1);
  });

  it.each([60, 250])('see a morning on which the form was down: %i a day', (perDay) => {
    const down = new Date(day(205).getTime() + 9 * HOUR_MS);
    const sums = yearOf({ perDay, unrest: 0.1, moods: 0, seed: 8 }, (span) => {
      const isDown = span.at >= down && span.at.getTime() < down.getTime() + 9 * HOUR_MS;
      return isDown ? { ...span, ratings: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } } : span;
    });
    expect(within(silences(sums), down, 9)).toHaveLength(1);
  });
});

/** Four weeks of hours of what customers talk about. */
function topicHours(perHour: number, seed: number): TopicHour[] {
  const stream = new SimulatedStream({
    perHour,
    topics: 400,
    topicsPerDocument: 3,
    unrest: 0.25,
    seed,
  });
  const random = seeded(seed + 1);
  return Array.from({ length: 168 * 4 }, () => ({
    pieces: perHour,
    topics: new Map(
      [...stream.hour()].map(([topic, pieces]) => [
        topic,
        { voices: pieces, pieces, scores: (random() - 0.4) * pieces },
      ]),
    ),
  }));
}

describe('a burst of a topic', () => {
  it.each([5, 40, 200])(
    'is rare where nothing happens: %i an hour',
    { timeout: 60_000 },
    (perHour) => {
      const raised = replayBursts(topicHours(perHour, 11), START, RULE_DEFAULTS.topic_burst);
      // Three weeks: at most one in four days
      expect(raised.length).toBeLessThanOrEqual(5);
    },
  );

  it('is found where one was planted, once', { timeout: 60_000 }, () => {
    const hours = topicHours(40, 12);
    const news = { voices: 12, pieces: 12, scores: -6 };
    for (const hour of [400, 401, 402]) {
      hours[hour] = {
        pieces: 52,
        topics: new Map(hours[hour]?.topics).set('checkout', news),
      };
    }
    const raised = replayBursts(hours, START, RULE_DEFAULTS.topic_burst);
    expect(within(raised, new Date(START.getTime() + 400 * HOUR_MS), 3)).toHaveLength(1);
  });
});
