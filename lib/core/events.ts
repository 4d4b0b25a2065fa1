import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import type { ReportMeta } from '#lib/core/report/report-wire.ts';
import type { Sightings } from '#lib/core/spam/intake-watch.ts';

/** What a change of feedback looks like to a viewer. */
export type FeedbackEvent =
  | { type: 'created' | 'updated'; feedback: FeedbackWire }
  | { type: 'deleted'; feedback: { id: string } };

/** What a change of reports looks like to a viewer. */
export type ReportEvent =
  | { type: 'created'; report: ReportMeta }
  | { type: 'deleted'; report: { id: string } };

/** What became of an alert, wherever that was noticed. */
export interface AlertEvent {
  type: 'raised' | 'updated' | 'resolved';
  alert: AlertWire;
}

/** A kiosk came, went, or told of itself. */
export interface KioskEvent {
  type: 'changed';
  id: string;
}

/** So many new pieces came faster than they are told one by one. */
export interface SkippedEvent {
  count: number;
  /** ISO 8601 UTC. */
  timestamp: string;
}

/** Everything that travels on the bus between verbs and transports of one process. */
export interface Events {
  feedback: FeedbackEvent;
  /** Many rows changed at once (an import, demo data removed): recompute and reload. */
  feedback_bulk: { reason: string };
  metrics: Metrics;
  report: ReportEvent;
  alert: AlertEvent;
  kiosk: KioskEvent;
  session_ended: { sessionId: string };
  token_revoked: { tokenId: string };
  /** Whoever keeps settings reads them anew. */
  settings_changed: { version: number };
  /** What one instance saw coming in lately. */
  intake_seen: Sightings & { from: string };
}

/** Socket.io: what the server sends to a viewer. */
export interface ServerToViewer {
  metrics: (metrics: Metrics) => void;
  feedback: (event: FeedbackEvent) => void;
  skipped: (event: SkippedEvent) => void;
  report: (event: ReportEvent) => void;
  alert: (event: AlertEvent) => void;
  kiosk: (event: KioskEvent) => void;
  /** The stream is no longer what the viewer has: fetch it again. */
  reload: () => void;
  /** The viewer's right to watch ended: sign in again. */
  signed_out: () => void;
}

/** A viewer sends nothing; the connection is one-way. */
export type ViewerToServer = Record<string, never>;
