import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';

const HOUR_MS = 3_600_000;

/** What to ask for a report on an alert: its period, an hour at least, to its last piece inclusive. */
export function reportOn({ period, source }: AlertWire) {
  const to = Date.parse(period.to) + 1;
  const from = Math.min(Date.parse(period.from), to - HOUR_MS);
  return {
    report_type: 'alert',
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    ...(source !== null && { source }),
  };
}
