import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { SOURCE_PATTERN } from '#lib/core/feedback/is-source.ts';
import { SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';
import { hashPin, PIN_PATTERN } from '#lib/core/kiosk/pin.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertKiosk } from '#lib/data/kiosks.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { newKioskCode } from './kiosk-link.ts';
import { kioskToWire } from './list-kiosks.ts';

export const KIOSKS_MAX = 500;
export const KIOSK_NAME_MAX = 100;

export const kioskInputSchema = z.object({
  name: z
    .string('must be text')
    .check(
      z.trim(),
      z.minLength(1, 'is missing'),
      z.maxLength(KIOSK_NAME_MAX, 'may have at most 100 characters'),
      z.refine(isStorableText, 'holds control characters'),
    ),
  source: z
    .string('must be text')
    .check(
      z.maxLength(SOURCE_MAX, 'may have at most 64 characters'),
      z.regex(SOURCE_PATTERN, 'must be a name such as kiosk or shop-12'),
    ),
  locale: z.enum([...FORM_LOCALES], 'must be a language of the form'),
  pin: z
    .string('must be text')
    .check(z.regex(PIN_PATTERN, 'must have 4 to 8 digits'), z.meta({ maxLength: 8 })),
});

/** A kiosk, and what its link carries: shown this once, kept hashed. */
export type NewKioskWire = KioskWire & { code: string };

/**
 * A kiosk that a device can be made of, by a link that holds once.
 * @throws AppError `invalid_input`, `conflict` where there are too many.
 */
export async function createKiosk(context: Context, given: unknown): Promise<NewKioskWire> {
  authorize(context.actor, 'settings:manage');
  const { pin, ...input } = parseOrRefuse(kioskInputSchema, given);
  const createdAt = context.now();
  const { code, codeHash, expiresAt } = newKioskCode(createdAt);
  const pinHash = await hashPin(pin);
  const kiosk = await insertKiosk(
    context.db,
    { ...input, id: randomUUID(), pinHash, codeHash, codeExpiresAt: expiresAt, createdAt },
    KIOSKS_MAX,
  );
  if (!kiosk) throw new AppError('conflict', `There are ${KIOSKS_MAX} kiosks; forget one first.`);
  log().info({ kioskId: kiosk.id }, 'kiosk created');
  context.bus.publish('kiosk', { type: 'changed', id: kiosk.id });
  return { ...kioskToWire(kiosk), code };
}
