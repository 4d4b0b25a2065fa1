import { authorize } from '#lib/core/access/authorize.ts';
import type { ProtectionWire } from '#lib/core/spam/protection-wire.ts';
import type { Context } from '#lib/services/context.ts';
import { currentSettings } from '#lib/services/settings/kept-settings.ts';
import { intakeOf } from './intake.ts';

/** Whether far more comes in than usual, and what is done about it. */
export async function readProtection(context: Context): Promise<ProtectionWire> {
  authorize(context.actor, 'metrics:read');
  const { settings } = await currentSettings(context);
  const { watch } = intakeOf(context.bus);
  const now = context.now().getTime();
  const alarms = watch.alarms(now);
  const { proofOfWork: mode } = settings;
  const asks = mode === 'on' || (mode === 'auto' && alarms.length > 0);
  return {
    mode,
    asks_for_proof: asks,
    level: asks ? watch.level(now) : 0,
    alarms: alarms.map(({ source, cause, since, until }) => ({
      source: source === null || source === '' ? null : source,
      cause,
      since: new Date(since).toISOString(),
      until: new Date(until).toISOString(),
    })),
  };
}
