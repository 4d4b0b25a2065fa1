import { pOfG2 } from '#lib/core/topics/p-value.ts';
import { rankTrending, type TopicCounts } from '#lib/core/topics/rank-trending.ts';
import { signedG2 } from '#lib/core/topics/signed-g2.ts';
import type { RuleParams } from './alert-rule.ts';

/** Alarming of more at once would say nothing. */
const MOST_BURSTS = 5;
const CANDIDATES = 60;

export interface Burst {
  topic: string;
  voices: number;
  lift: number;
  /** That an hour has one like it by chance, in any of its topics (Bonferroni). */
  p: number;
}

/**
 * Topics that trend (docs/decisions/0020) so surely that somebody should be alarmed: a list may show
 * one that chance made every twentieth hour, an alarm must not. `hour` counts voices.
 */
export function rankBursts(
  counts: TopicCounts,
  params: Pick<RuleParams<'topic_burst'>, 'min_voices' | 'min_lift' | 'p_value'>,
): Burst[] {
  const { hourTotal, week, weekTotal, hour } = counts;
  const { basis, topics } = rankTrending({ ...counts, limit: CANDIDATES });
  if (basis === 'mentions') return [];
  return topics
    .map(({ topic, count, lift }) => {
      const before = Math.min(week.get(topic) ?? 0, weekTotal);
      const p = pOfG2(signedG2(count, hourTotal, before, weekTotal)) / 2;
      const tested = counts.tested ?? hour.size;
      return { topic, voices: count, lift: lift ?? 0, p: Math.min(1, p * Math.max(1, tested)) };
    })
    .filter(({ voices, lift }) => voices >= params.min_voices && lift >= params.min_lift)
    .filter(({ p }) => p <= params.p_value)
    .slice(0, MOST_BURSTS);
}
