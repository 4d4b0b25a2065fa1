import { authorize } from '#lib/core/access/authorize.ts';
import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';
import { type Kiosk, selectKiosks } from '#lib/data/kiosks.ts';
import type { Context } from '#lib/services/context.ts';

export function kioskToWire(kiosk: Kiosk): KioskWire {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return {
    id: kiosk.id,
    name: kiosk.name,
    source: kiosk.source,
    locale: kiosk.locale,
    created_at: kiosk.createdAt.toISOString(),
    link_expires_at: iso(kiosk.codeExpiresAt),
    enrolled_at: iso(kiosk.enrolledAt),
    last_seen_at: iso(kiosk.lastSeenAt),
    waiting: kiosk.waiting,
    refused: kiosk.refused,
    oldest_at: iso(kiosk.oldestAt),
    last_sent_at: iso(kiosk.lastSentAt),
  };
}

/** Every kiosk with what its device last told, by name. */
export async function listKiosks(context: Context): Promise<KioskWire[]> {
  authorize(context.actor, 'feedback:read');
  return (await selectKiosks(context.db)).map(kioskToWire);
}
