import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteKiosk } from '#lib/data/kiosks.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';

/**
 * Takes a device its key. What still waits on it arrives all the same, as any visitor's would.
 * @throws AppError `not_found`.
 */
export async function forgetKiosk(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'settings:manage');
  if (!(await deleteKiosk(context.db, id))) {
    throw new AppError('not_found', 'There is no such kiosk.');
  }
  log().info({ kioskId: id }, 'kiosk forgotten');
  context.bus.publish('kiosk', { type: 'changed', id });
}
