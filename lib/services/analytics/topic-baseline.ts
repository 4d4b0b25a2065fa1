import { sharedSenders } from '#lib/data/feedback-senders.ts';
import { countBetween, countTopics } from '#lib/data/feedback-topics.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';

const WEEK_MS = 7 * 86_400_000;
const REFRESH_MS = 5 * 60_000;

/** What was usual: pieces of feedback per topic in the week before the hour, and in all. */
export interface TopicBaseline {
  topics: Map<string, number>;
  total: number;
  /** Senders whose name names nobody: see `voicesOf`. */
  sharedSenders: ReadonlySet<string>;
}

async function readBaseline(db: Database, hourStart: Date): Promise<TopicBaseline> {
  const weekStart = new Date(hourStart.getTime() - WEEK_MS);
  const [rows, total, senders] = await Promise.all([
    countTopics(db, weekStart, hourStart),
    countBetween(db, weekStart, hourStart),
    sharedSenders(db, weekStart, hourStart),
  ]);
  return {
    topics: new Map(rows.map((row) => [row.topic, row.count])),
    total,
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
