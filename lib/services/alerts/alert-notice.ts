import type { Alert } from '#lib/core/alerts/alert.ts';
import { SEVERITIES } from '#lib/core/alerts/alert.ts';
import { type AlertWire, alertToWire } from '#lib/core/alerts/alert-wire.ts';

/** What channels are sent: an alert, and those that are told of together with it. */
export interface AlertNotice extends AlertWire {
  /** Empty where it comes alone. */
  digest: AlertWire[];
}

/** The gravest stands for all, so that whoever reads no further has read that. */
export function alertNotice(alerts: readonly Alert[]): AlertNotice | null {
  const gravestFirst = [...alerts].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  const [first, ...others] = gravestFirst.map(alertToWire);
  return first ? { ...first, digest: others } : null;
}
