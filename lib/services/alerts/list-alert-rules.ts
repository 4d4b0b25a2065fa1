import { authorize } from '#lib/core/access/authorize.ts';
import { type AlertRuleWire, alertRuleToWire } from '#lib/core/alerts/alert-rule-wire.ts';
import { selectAlertRules } from '#lib/data/alert-rules.ts';
import type { Context } from '#lib/services/context.ts';

/** What the team wants to be alarmed of; those that came with Earshot first. */
export async function listAlertRules(context: Context): Promise<AlertRuleWire[]> {
  authorize(context.actor, 'metrics:read');
  return (await selectAlertRules(context.db)).map(alertRuleToWire);
}
