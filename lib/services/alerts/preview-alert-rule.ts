import { authorize } from '#lib/core/access/authorize.ts';
import { RULE_DEFAULTS, type RuleParams } from '#lib/core/alerts/alert-rule.ts';
import type { RulePreview } from '#lib/core/alerts/alert-rule-wire.ts';
import { replayBursts } from '#lib/core/alerts/replay-bursts.ts';
import { replayDrop } from '#lib/core/alerts/replay-drop.ts';
import { replayLowRatings } from '#lib/core/alerts/replay-low-ratings.ts';
import { replaySilence } from '#lib/core/alerts/replay-silence.ts';
import { RunningSums } from '#lib/core/alerts/running-sums.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { firstAndLast } from '#lib/data/count-ratings.ts';
import { ratingSpans } from '#lib/data/rating-spans.ts';
import { topicHours } from '#lib/data/topic-hours.ts';
import type { Context } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { alertRuleInputSchema, checkParams } from './alert-rule-schema.ts';

export const PREVIEW_DAYS = 30;
export const MOST_SHOWN = 50;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_DAYS = 7;
/** Topics are in no rollup: of more than so many pieces, fewer days are replayed. */
const MOST_READ = 60_000;

const told = (raised: Date[], days: number): RulePreview => ({
  days,
  count: raised.length,
  raised_at: raised
    .toReversed()
    .slice(0, MOST_SHOWN)
    .map((moment) => moment.toISOString()),
});

async function previewBursts(
  { db }: Context,
  source: string | null,
  params: RuleParams<'topic_burst'>,
  now: Date,
): Promise<RulePreview> {
  const longest = PREVIEW_DAYS + WEEK_DAYS;
  const start = new Date(now.getTime() - longest * DAY_MS);
  const spans = await ratingSpans(db, { from: start, to: now, source }, 60);
  const sums = new RunningSums(spans, start, now, HOUR_MS);
  let days = PREVIEW_DAYS;
  const pieces = () => sums.total(now.getTime() - (days + WEEK_DAYS) * DAY_MS, now.getTime());
  while (days > 0 && pieces() > MOST_READ) days -= 1;
  if (days === 0) return told([], 0);
  const from = new Date(now.getTime() - (days + WEEK_DAYS) * DAY_MS);
  const hours = await topicHours(db, { from, to: now, source });
  return told(replayBursts(hours, from, params), days);
}

/**
 * What a rule with these numbers would have done in the last thirty days, by replaying them.
 * @throws AppError `invalid_input`.
 */
export async function previewAlertRule(context: Context, given: unknown): Promise<RulePreview> {
  authorize(context.actor, 'settings:manage');
  const { kind, source, params } = parseOrRefuse(alertRuleInputSchema, given);
  const chosen = checkParams(kind, params);
  const { db } = context;
  const now = new Date(Math.floor(context.now().getTime() / HOUR_MS) * HOUR_MS);
  const from = new Date(now.getTime() - PREVIEW_DAYS * DAY_MS);
  const period = { from, to: now, source };
  const sumsFrom = async (days: number, minutes: 15 | 60) => {
    const start = new Date(from.getTime() - Math.ceil(days) * DAY_MS);
    const spans = await ratingSpans(db, { ...period, from: start }, minutes);
    return new RunningSums(spans, start, now, minutes * 60_000);
  };
  switch (kind) {
    case 'low_rating': {
      const quarters = await ratingSpans(db, period, 15);
      return told(replayLowRatings(quarters, { ...RULE_DEFAULTS[kind], ...chosen }), PREVIEW_DAYS);
    }
    case 'rating_drop': {
      const asked = { ...RULE_DEFAULTS[kind], ...chosen };
      const sums = await sumsFrom(asked.window_minutes / 1440 + asked.baseline_days, 60);
      return told(replayDrop(sums, period, asked), PREVIEW_DAYS);
    }
    case 'topic_burst':
      return previewBursts(context, source, { ...RULE_DEFAULTS[kind], ...chosen }, now);
    case 'silence': {
      const asked = { ...RULE_DEFAULTS[kind], ...chosen };
      const ends = await firstAndLast(db, source);
      if (!ends) return told([], PREVIEW_DAYS);
      const sums = await sumsFrom((asked.weeks + 1) * WEEK_DAYS, 15);
      const { timeZone } = await readDeskSettings(context);
      return told(
        replaySilence(sums, { ...period, first: ends.first }, asked, timeZone),
        PREVIEW_DAYS,
      );
    }
  }
}
