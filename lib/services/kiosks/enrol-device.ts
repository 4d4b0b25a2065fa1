import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { KioskSetup } from '#lib/core/kiosk/kiosk-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { enrolKiosk, type Kiosk } from '#lib/data/kiosks.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { tokenHash } from '#lib/services/token-hash.ts';

export const enrolmentSchema = z.object({
  code: z
    .string('must be text')
    .check(z.regex(/^[\w-]{32}$/, 'is no code of a link'), z.meta({ maxLength: 32 })),
  key: z
    .string('must be text')
    .check(
      z.regex(/^earshot_kiosk_[\w-]{43}$/, 'must be earshot_kiosk_ and 32 bytes as base64url'),
      z.meta({ maxLength: 57 }),
    ),
});

export function setupOf({ id, name, source, locale, pinHash }: Kiosk): KioskSetup {
  return { id, name, source, locale, pin_hash: pinHash };
}

/**
 * Makes a device a kiosk by the code of its link. The key is the device's own making, so that the
 * answer holds no secret and may be asked for again.
 * @throws AppError `invalid_input`, `not_found` for a link that was used or ran out.
 */
export async function enrolDevice(context: Context, given: unknown): Promise<KioskSetup> {
  authorize(context.actor, 'feedback:write');
  const { code, key } = parseOrRefuse(enrolmentSchema, given);
  const hashes = { codeHash: tokenHash(code), keyHash: tokenHash(key) };
  const kiosk = await enrolKiosk(context.db, { ...hashes, now: context.now() });
  if (!kiosk) throw new AppError('not_found', 'This link was used before, or it ran out.');
  log().info({ kioskId: kiosk.id }, 'kiosk enrolled');
  context.bus.publish('kiosk', { type: 'changed', id: kiosk.id });
  return setupOf(kiosk);
}
