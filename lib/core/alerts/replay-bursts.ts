import type { RuleParams } from './alert-rule.ts';
import { ALERT_TIMING } from './alert-timing.ts';
import { rankBursts } from './rank-bursts.ts';
import { type ReplayedMoment, replayAlerts } from './replay-alerts.ts';

export interface TopicHour {
  /** Pieces of feedback. */
  pieces: number;
  /** By topic: who names it, how many pieces do, and the sum of their sentiment scores. */
  topics: ReadonlyMap<string, { voices: number; pieces: number; scores: number }>;
}

const HOUR_MS = 3_600_000;
const WEEK_HOURS = 168;

/** Whole hours of the clock, where the rule itself looks at the last sixty minutes. */
function* moments(
  hours: readonly TopicHour[],
  start: Date,
  params: RuleParams<'topic_burst'>,
): Generator<ReplayedMoment> {
  const week = new Map<string, number>();
  let weekTotal = 0;
  const count = ({ topics, pieces }: TopicHour, sign: 1 | -1) => {
    weekTotal += sign * pieces;
    for (const [topic, named] of topics) {
      week.set(topic, (week.get(topic) ?? 0) + sign * named.pieces);
    }
  };
  for (const [index, hour] of hours.entries()) {
    if (index >= WEEK_HOURS) {
      const bursts = rankBursts(
        {
          hour: new Map([...hour.topics].map(([topic, { voices }]) => [topic, voices])),
          week,
          hourTotal: hour.pieces,
          weekTotal,
        },
        params,
      );
      const seen = bursts
        .filter(({ topic }) => !params.negative_only || (hour.topics.get(topic)?.scores ?? 0) < 0)
        .map(({ topic }) => ({ topic, level: 'over' as const }));
      yield { at: new Date(start.getTime() + (index + 1) * HOUR_MS), seen };
    }
    count(hour, 1);
    const gone = hours[index - WEEK_HOURS];
    if (gone) count(gone, -1);
  }
}

/** When a rule would have raised an alert; the first week of the hours is what is usual. */
export function replayBursts(
  hours: readonly TopicHour[],
  start: Date,
  params: RuleParams<'topic_burst'>,
): Date[] {
  return replayAlerts(moments(hours, start, params), ALERT_TIMING.topic_burst);
}
