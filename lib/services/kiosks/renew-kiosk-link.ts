import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { renewKioskCode } from '#lib/data/kiosks.ts';
import type { Context } from '#lib/services/context.ts';
import type { NewKioskWire } from './create-kiosk.ts';
import { newKioskCode } from './kiosk-link.ts';
import { kioskToWire } from './list-kiosks.ts';

/**
 * Another link for a kiosk, for a device that was exchanged or reset. The one that has it now goes
 * on until the link is opened.
 * @throws AppError `not_found`.
 */
export async function renewKioskLink(context: Context, id: string): Promise<NewKioskWire> {
  authorize(context.actor, 'settings:manage');
  const { code, codeHash, expiresAt } = newKioskCode(context.now());
  const kiosk = await renewKioskCode(context.db, { id, codeHash, expiresAt });
  if (!kiosk) throw new AppError('not_found', 'There is no such kiosk.');
  context.bus.publish('kiosk', { type: 'changed', id });
  return { ...kioskToWire(kiosk), code };
}
