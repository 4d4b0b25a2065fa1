import { followAlert, type Level, type Timing } from './follow-alert.ts';

export interface ReplayedMoment {
  at: Date;
  /** What the rule would have seen; of what is left out it would have been clear. */
  seen: readonly { topic: string | null; level: Level }[];
}

/** When alerts would have been raised: the same steps as live, moment after moment. */
export function replayAlerts(moments: Iterable<ReplayedMoment>, timing: Timing): Date[] {
  const open = new Map<string | null, { clearSince: Date | null }>();
  const ended = new Map<string | null, Date>();
  const raised: Date[] = [];
  for (const { at, seen } of moments) {
    const levels = new Map(seen.map(({ topic, level }) => [topic, level]));
    for (const topic of new Set([...open.keys(), ...levels.keys()])) {
      const known = open.get(topic) ?? null;
      const level = levels.get(topic) ?? 'clear';
      const step = followAlert(level, known, ended.get(topic) ?? null, at, timing);
      if (step.do === 'raise') {
        raised.push(at);
        open.set(topic, { clearSince: null });
      } else if (step.do === 'update') {
        open.set(topic, { clearSince: step.clearSince });
      } else if (step.do === 'resolve') {
        open.delete(topic);
        ended.set(topic, at);
      }
    }
  }
  return raised;
}
