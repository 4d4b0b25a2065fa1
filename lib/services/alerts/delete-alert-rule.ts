import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteAlertRule as deleteRow, findAlertRule } from '#lib/data/alert-rules.ts';
import { selectOpenAlerts } from '#lib/data/alerts.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { currentManners } from './current-manners.ts';
import { resolveAlert } from './resolve-alert.ts';

/**
 * Ends what the rule has open; its past alerts stay.
 * @throws AppError `not_found`; `conflict` for one that came with Earshot.
 */
export async function deleteAlertRule(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'settings:manage');
  const { db } = context;
  const rule = await findAlertRule(db, id);
  if (rule?.preset) {
    throw new AppError('conflict', 'This rule came with Earshot: switch it off instead.');
  }
  if (!rule || !(await deleteRow(db, id))) {
    throw new AppError('not_found', 'There is no rule with this id.');
  }
  const manners = await currentManners(context);
  const open = (await selectOpenAlerts(db)).filter(({ ruleId }) => ruleId === id);
  for (const alert of open) await resolveAlert(context, alert, 'switched_off', manners);
  log().info({ rule: id }, 'alert rule deleted');
}
