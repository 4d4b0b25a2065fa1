import {
  type Alert,
  type AlertFigures,
  type AlertKind,
  type AlertState,
  type Resolution,
  type Severity,
  stateOf,
} from './alert.ts';

/** An alert as it travels; times are ISO 8601 UTC. */
export interface AlertWire {
  id: string;
  kind: AlertKind;
  severity: Severity;
  state: AlertState;
  rule_id: string | null;
  source: string | null;
  topic: string | null;
  raised_at: string;
  updated_at: string;
  resolved_at: string | null;
  resolution: Resolution | null;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  /** Quiet hours, or too many at once: the channels are told later. */
  held: boolean;
  period: { from: string; to: string };
  figures: AlertFigures;
  feedback_ids: string[];
  /** Of its page on the desk. */
  link: string;
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

export function alertToWire(alert: Alert): AlertWire {
  return {
    id: alert.id,
    kind: alert.kind,
    severity: alert.severity,
    state: stateOf(alert),
    rule_id: alert.ruleId,
    source: alert.source,
    topic: alert.topic,
    raised_at: alert.raisedAt.toISOString(),
    updated_at: alert.updatedAt.toISOString(),
    resolved_at: iso(alert.resolvedAt),
    resolution: alert.resolution,
    acknowledged_at: iso(alert.acknowledgedAt),
    acknowledged_by: alert.acknowledgedBy,
    held: alert.announcedAt === null,
    period: { from: alert.period.from.toISOString(), to: alert.period.to.toISOString() },
    figures: alert.figures,
    feedback_ids: alert.feedbackIds,
    link: `/admin/alerts#${alert.id}`,
  };
}
