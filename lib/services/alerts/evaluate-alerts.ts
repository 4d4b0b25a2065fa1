import { authorize } from '#lib/core/access/authorize.ts';
import type { Alert } from '#lib/core/alerts/alert.ts';
import { isAwake } from '#lib/core/alerts/alert-rule.ts';
import { selectPending } from '#lib/data/alert-announcements.ts';
import { type KeptRule, moveSeen, selectAlertRules } from '#lib/data/alert-rules.ts';
import { deleteAlertsBefore, selectOpenAlerts } from '#lib/data/alerts.ts';
import { toldUntil } from '#lib/data/low-ratings.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import type { Context } from '#lib/services/context.ts';
import { announceAlerts, type Manners } from './announce-alerts.ts';
import { currentManners } from './current-manners.ts';
import { lookForBursts } from './look-for-bursts.ts';
import { lookForDrop } from './look-for-drop.ts';
import { lookForLowRatings } from './look-for-low-ratings.ts';
import { lookForSilence } from './look-for-silence.ts';
import { resolveAlert } from './resolve-alert.ts';
import type { Seen } from './seen.ts';
import { stepRule } from './step-rule.ts';

const KEPT_MS = 400 * 86_400_000;

function look(
  context: Context,
  rule: KeptRule,
  open: Alert[],
  { timeZone }: Manners,
): Promise<Seen[]> {
  switch (rule.kind) {
    case 'low_rating':
      return lookForLowRatings(context, rule, open[0]);
    case 'rating_drop':
      return lookForDrop(context, rule);
    case 'topic_burst':
      return lookForBursts(context, rule, open);
    case 'silence':
      return lookForSilence(context, rule, open[0], timeZone);
  }
}

async function evaluateRule(
  context: Context,
  rule: KeptRule,
  open: Alert[],
  manners: Manners,
): Promise<void> {
  if (!rule.enabled) {
    for (const alert of open) await resolveAlert(context, alert, 'switched_off', manners);
    return;
  }
  // What comes while a rule sleeps wakes nobody afterwards.
  if (rule.kind === 'low_rating' && open.length === 0 && !isAwake(rule, context.now())) {
    await moveSeen(context.db, rule.id, toldUntil(context.now()), []);
    return;
  }
  if (open.length === 0 && !isAwake(rule, context.now())) return;
  await stepRule(context, rule, open, await look(context, rule, open, manners), manners);
}

/** What the channels were not told, for quiet hours or because it was much, when its time has come. */
async function catchUp(context: Context, manners: Manners): Promise<void> {
  if ((await selectPending(context.db)).length === 0) return;
  await inTransaction(context.db, (db) => announceAlerts(db, manners, context.now()));
}

/**
 * Looks at all rules once; with `quick` at those alone that must not wait a minute. A rule that fails
 * holds up no other.
 * @throws AggregateError of what failed, when all have had their turn.
 */
export async function evaluateAlerts(context: Context, { quick = false } = {}): Promise<void> {
  authorize(context.actor, 'settings:manage');
  const [rules, open, manners] = await Promise.all([
    selectAlertRules(context.db),
    selectOpenAlerts(context.db),
    currentManners(context),
  ]);
  const failures: unknown[] = [];
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => failures.push(error));
  for (const rule of rules) {
    const mine = open.filter(({ ruleId }) => ruleId === rule.id);
    const waits = rule.kind !== 'low_rating' && !(rule.kind === 'silence' && mine.length > 0);
    if (quick && waits) continue;
    await attempt(evaluateRule(context, rule, mine, manners));
  }
  await attempt(catchUp(context, manners));
  if (!quick) {
    await attempt(deleteAlertsBefore(context.db, new Date(context.now().getTime() - KEPT_MS)));
  }
  const [first] = failures;
  if (failures.length === 1) throw first;
  if (failures.length > 1) throw new AggregateError(failures, 'several alert rules failed');
}
