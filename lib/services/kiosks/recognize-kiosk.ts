import type { Actor } from '#lib/core/access/actor.ts';
import { findKioskByKey } from '#lib/data/kiosks.ts';
import type { Context } from '#lib/services/context.ts';
import { tokenHash } from '#lib/services/token-hash.ts';

export const isKioskKey = (token: string): boolean => token.startsWith('earshot_kiosk_');

/** The actor that a kiosk's key makes of its device, or null when it was forgotten. */
export async function recognizeKiosk(context: Context, key: string): Promise<Actor | null> {
  const kiosk = await findKioskByKey(context.db, tokenHash(key));
  if (!kiosk) return null;
  const { id, name, enrolledAt } = kiosk;
  const since = enrolledAt ?? kiosk.createdAt;
  return { kind: 'token', tokenId: id, name, scopes: ['feedback:write'], kioskSince: since };
}
