import { authorize } from '#lib/core/access/authorize.ts';
import { type AlertRuleWire, alertRuleToWire } from '#lib/core/alerts/alert-rule-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { findAlertRule, updateAlertRule } from '#lib/data/alert-rules.ts';
import { toldUntil } from '#lib/data/low-ratings.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { alertRuleChangeSchema, checkParams } from './alert-rule-schema.ts';

const gone = () => new AppError('not_found', 'There is no rule with this id.');

/**
 * Switches a rule, snoozes it, narrows it to a source or gives it other numbers; what is left out
 * stays. Switched on, it alarms of what comes from then on.
 * @throws AppError `invalid_input`, `not_found`.
 */
export async function changeAlertRule(
  context: Context,
  id: string,
  given: unknown,
): Promise<AlertRuleWire> {
  authorize(context.actor, 'settings:manage');
  const change = parseOrRefuse(alertRuleChangeSchema, given);
  const { db } = context;
  const rule = await findAlertRule(db, id);
  if (!rule) throw gone();
  const now = context.now();
  const next = {
    id,
    enabled: change.enabled ?? rule.enabled,
    source: change.source === undefined ? rule.source : change.source,
    snoozedUntil: change.snoozed_until === undefined ? rule.snoozedUntil : change.snoozed_until,
    params: { ...rule.params, ...checkParams(rule.kind, change.params ?? {}) },
  };
  const startsAnew = (next.enabled && !rule.enabled) || next.source !== rule.source;
  if (!(await updateAlertRule(db, next, now, startsAnew ? toldUntil(now) : null))) throw gone();
  log().info({ rule: id, fields: Object.keys(change) }, 'alert rule changed');
  const kept = await findAlertRule(db, id);
  if (!kept) throw gone();
  return alertRuleToWire(kept);
}
