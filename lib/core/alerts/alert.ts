export const ALERT_KINDS = ['low_rating', 'rating_drop', 'topic_burst', 'silence'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ALERT_STATES = ['open', 'acknowledged', 'resolved'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const RESOLUTIONS = ['recovered', 'acknowledged', 'expired', 'switched_off'] as const;
/** How it ended; `expired`: nobody acknowledged it in its time. */
export type Resolution = (typeof RESOLUTIONS)[number];

/** What an alert is about, in figures: every viewer reads them in their own language. */
export interface AlertFigures {
  /** Pieces of feedback: low ratings, those of the window, those that name the topic. */
  count?: number;
  /** There are more: counting stopped there. */
  capped?: boolean;
  /** Ratings up to this one are low. */
  threshold?: number;
  average_rating?: number;
  baseline_rating?: number;
  baseline_count?: number;
  /** How likely chance alone does this. */
  p_value?: number;
  /** Customers who name the topic, however often each. */
  voices?: number;
  /** How many there would usually be. */
  expected?: number;
  /** How many times the usual share. */
  lift?: number;
  sentiment_score?: number;
  silent_minutes?: number;
  /** ISO 8601 UTC. */
  last_feedback_at?: string;
}

export interface Period {
  from: Date;
  to: Date;
}

/** What a rule sees at one moment, before anybody is told. */
export interface Finding {
  /** Null where the rule has but one subject. */
  topic: string | null;
  severity: Severity;
  figures: AlertFigures;
  period: Period;
  /** Pieces that show it, newest first. */
  feedbackIds: string[];
}

export interface Alert extends Finding {
  /** A UUIDv7. */
  id: string;
  /** Null: the rule was deleted. */
  ruleId: string | null;
  kind: AlertKind;
  source: string | null;
  raisedAt: Date;
  updatedAt: Date;
  resolvedAt: Date | null;
  resolution: Resolution | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  /** Since when its cause is gone, while it waits whether that lasts. */
  clearSince: Date | null;
  /** When the channels were told; null: not yet. */
  announcedAt: Date | null;
  endAnnouncedAt: Date | null;
}

/** As many pieces show it at most. */
export const MOST_EVIDENCE = 20;

export function stateOf({ resolvedAt, acknowledgedAt }: Alert): AlertState {
  if (resolvedAt) return 'resolved';
  return acknowledgedAt ? 'acknowledged' : 'open';
}
