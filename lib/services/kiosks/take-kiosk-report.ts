import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { KioskSetup } from '#lib/core/kiosk/kiosk-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { noteKioskReport } from '#lib/data/kiosks.ts';
import type { Context } from '#lib/services/context.ts';
import { setupOf } from './enrol-device.ts';

/** More than any device holds. */
const MOST = 10_000_000;

const many = () =>
  z.int('must be a whole number').check(z.minimum(0, 'is below 0'), z.maximum(MOST, 'is too many'));
const moment = () =>
  z
    .nullable(z.iso.datetime('must be a moment in UTC'))
    // ISO 8601 knows years that PostgreSQL does not.
    .check(z.refine((at) => at === null || /^[12]\d{3}-/.test(at), 'is out of this world'));

export const kioskReportSchema = z.object({
  waiting: many(),
  refused: many(),
  oldest_at: moment(),
  sent_at: moment(),
});

/**
 * What a kiosk's device tells of its queue. @returns how it is set up by now.
 * @throws AppError `unauthenticated` for whoever is no kiosk, `invalid_input`.
 */
export async function takeKioskReport(context: Context, given: unknown): Promise<KioskSetup> {
  const { actor } = context;
  authorize(actor, 'feedback:write');
  if (actor.kind !== 'token' || !actor.kioskSince || !actor.tokenId) {
    throw new AppError('unauthenticated', "Send a kiosk's key to do this.");
  }
  const report = parseOrRefuse(kioskReportSchema, given);
  const kiosk = await noteKioskReport(context.db, actor.tokenId, report, context.now());
  if (!kiosk) throw new AppError('unauthenticated', 'This kiosk was forgotten.');
  context.bus.publish('kiosk', { type: 'changed', id: kiosk.id });
  return setupOf(kiosk);
}
