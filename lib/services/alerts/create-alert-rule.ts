import { uuidv7 } from 'uuidv7';
import { authorize } from '#lib/core/access/authorize.ts';
import { type AlertRuleWire, alertRuleToWire } from '#lib/core/alerts/alert-rule-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { findAlertRule, insertAlertRule } from '#lib/data/alert-rules.ts';
import { toldUntil } from '#lib/data/low-ratings.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { alertRuleInputSchema, checkParams } from './alert-rule-schema.ts';

export const MOST_RULES = 50;

/**
 * One more rule; what came in before it alarms nobody.
 * @throws AppError `invalid_input`; `conflict` when there are 50 already.
 */
export async function createAlertRule(context: Context, given: unknown): Promise<AlertRuleWire> {
  authorize(context.actor, 'settings:manage');
  const { params, ...input } = parseOrRefuse(alertRuleInputSchema, given);
  const rule = { id: uuidv7(), ...input, params: checkParams(input.kind, params) };
  const now = context.now();
  if (!(await insertAlertRule(context.db, rule, now, toldUntil(now), MOST_RULES))) {
    throw new AppError('conflict', `There are ${MOST_RULES} rules already. Delete one first.`);
  }
  log().info({ rule: rule.id, kind: rule.kind }, 'alert rule created');
  const kept = await findAlertRule(context.db, rule.id);
  if (!kept) throw new AppError('not_found', 'The rule was deleted at once.');
  return alertRuleToWire(kept);
}
