import type { Alert } from '#lib/core/alerts/alert.ts';
import { type AlertRule, isAwake } from '#lib/core/alerts/alert-rule.ts';
import { ALERT_TIMING } from '#lib/core/alerts/alert-timing.ts';
import { alertToWire } from '#lib/core/alerts/alert-wire.ts';
import { followAlert } from '#lib/core/alerts/follow-alert.ts';
import { lastEndOf, updateAlertFigures } from '#lib/data/alerts.ts';
import type { Context } from '#lib/services/context.ts';
import type { Manners } from './announce-alerts.ts';
import { raiseAlert } from './raise-alert.ts';
import { resolveAlert } from './resolve-alert.ts';
import type { Seen } from './seen.ts';

const MINUTE_MS = 60_000;

const shown = ({
  severity,
  figures,
  feedbackIds,
}: Pick<Alert, 'severity' | 'figures' | 'feedbackIds'>) =>
  JSON.stringify([severity, Object.entries(figures).sort(), feedbackIds]);

async function stepOpen(
  context: Context,
  alert: Alert,
  seen: Seen | undefined,
  manners: Manners,
): Promise<void> {
  const now = context.now();
  const step = followAlert(seen?.level ?? 'clear', alert, null, now, ALERT_TIMING[alert.kind]);
  if (step.do === 'resolve') {
    const resolution = alert.kind === 'low_rating' ? 'expired' : 'recovered';
    await resolveAlert(context, alert, resolution, manners);
    return;
  }
  if (step.do !== 'update') return;
  const { level: _, ...finding } = seen ?? { ...alert, level: 'clear' };
  const next = { ...alert, ...finding, clearSince: step.clearSince, updatedAt: now };
  const isSame = shown(next) === shown(alert);
  if (isSame && next.clearSince?.getTime() === alert.clearSince?.getTime()) return;
  await updateAlertFigures(context.db, next);
  context.bus.publish('alert', { type: 'updated', alert: alertToWire(next) });
}

/** Lets what a rule sees raise, change and end its alerts. */
export async function stepRule(
  context: Context,
  rule: AlertRule,
  open: readonly Alert[],
  seen: readonly Seen[],
  manners: Manners,
): Promise<void> {
  for (const alert of open) {
    const same = seen.find(({ topic }) => topic === alert.topic);
    await stepOpen(context, alert, same, manners);
  }
  const now = context.now();
  if (!isAwake(rule, now)) return;
  const timing = ALERT_TIMING[rule.kind];
  for (const { level, ...finding } of seen) {
    if (level !== 'over' || open.some(({ topic }) => topic === finding.topic)) continue;
    const since = new Date(now.getTime() - timing.restMinutes * MINUTE_MS);
    const subject = { ruleId: rule.id, topic: finding.topic };
    const lastEnd = timing.restMinutes > 0 ? await lastEndOf(context.db, subject, since) : null;
    const step = followAlert(level, null, lastEnd, now, timing);
    if (step.do === 'raise') await raiseAlert(context, rule, finding, manners);
  }
}
