import { sampleOf } from '#lib/data/feedback-sample.ts';
import { sharedSenders } from '#lib/data/feedback-senders.ts';
import { sumTopics } from '#lib/data/topic-figures.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';

const WEEK_MS = 7 * 86_400_000;
const REFRESH_MS = 5 * 60_000;
/** A topic left out would be taken for one that was never heard of. */
const EVERY_TOPIC = 1_000_000;

/** What was usual: the week before the hour, or a sample of it where that is much. */
export interface TopicBaseline {
  /** Pieces that name each topic, by the team's names, among those that were read. */
  topics: Map<string, number>;
  /** Pieces that were read. */
  total: number;
  /** How many pieces each of those stands for. */
  weight: number;
  /** Senders whose name names nobody: see `voicesOf`. */
  sharedSenders: ReadonlySet<string>;
}

/** The hour is open at its start and closed at its end; moments are whole milliseconds. */
const justAfter = (moment: Date) => new Date(moment.getTime() + 1);

async function readBaseline(db: Database, hourStart: Date): Promise<TopicBaseline> {
  const weekStart = new Date(hourStart.getTime() - WEEK_MS);
  const sample = await sampleOf(db, justAfter(weekStart), justAfter(hourStart));
  const [rows, senders] = await Promise.all([
    sumTopics(db, sample, {}, { most: EVERY_TOPIC }),
    sharedSenders(db, sample),
  ]);
  const total = rows.find(({ topic }) => topic === null)?.count ?? 0;
  return {
    topics: new Map(rows.flatMap(({ topic, count }) => (topic === null ? [] : [[topic, count]]))),
    total,
    weight: sample.sampled ? sample.pieces / Math.max(1, total) : 1,
    sharedSenders: new Set(senders),
  };
}

/**
 * The first caller waits for the baseline. Later ones are given what is known; at most every five
 * minutes it is read again behind their back, since a week hardly changes in five minutes and its
 * topics take long to count. When many rows change at once it is forgotten, and waited for again.
 */
export function createTopicBaseline(
  db: Database,
  bus?: Bus,
): (hourStart: Date) => Promise<TopicBaseline> {
  let kept: { at: number; baseline: Promise<TopicBaseline> } | null = null;

  bus?.subscribe('feedback_bulk', () => {
    kept = null;
  });

  async function refresh(hourStart: Date, mine: NonNullable<typeof kept>): Promise<void> {
    mine.at = hourStart.getTime(); // whether it succeeds or not: the next try is five minutes away
    try {
      const baseline = await readBaseline(db, hourStart);
      mine.baseline = Promise.resolve(baseline);
    } catch (error) {
      log().warn({ error }, 'the topics of the week could not be read again');
    }
  }

  return (hourStart) => {
    if (!kept) {
      const mine = { at: hourStart.getTime(), baseline: readBaseline(db, hourStart) };
      kept = mine;
      mine.baseline.catch(() => {
        if (kept === mine) kept = null; // a failure is not remembered
      });
    } else if (Math.abs(hourStart.getTime() - kept.at) >= REFRESH_MS) {
      void refresh(hourStart, kept);
    }
    return kept.baseline;
  };
}
