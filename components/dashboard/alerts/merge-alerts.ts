import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';

/** A list with what changed since: the newer of each, newest alerts first. */
export function mergeAlerts(
  list: readonly AlertWire[],
  changed: ReadonlyMap<string, AlertWire>,
): AlertWire[] {
  const merged = new Map(list.map((alert) => [alert.id, alert]));
  for (const [id, alert] of changed) {
    const known = merged.get(id);
    if (!known || known.updated_at <= alert.updated_at) merged.set(id, alert);
  }
  return [...merged.values()].sort((a, b) => (a.raised_at < b.raised_at ? 1 : -1));
}
