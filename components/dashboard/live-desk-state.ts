import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import type { AlertEvent, FeedbackEvent, SkippedEvent } from '#lib/core/events.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import {
  type Connection,
  type ConnectionSignal,
  FIRST_CONNECTION,
  followConnection,
} from './connection-light.ts';
import { mergeFeedback } from './merge-feedback.ts';

export const STREAM_LENGTH = 40;
const SKIPPED_MS = 30_000;

export interface LiveDesk {
  connection: Connection;
  /** Null until the first figures come; the page's own snapshot stands in. */
  metrics: Metrics | null;
  /** Null until the first list or piece comes. */
  stream: FeedbackWire[] | null;
  /** So many more came lately than the stream was told of one by one. */
  skipped: SkippedEvent | null;
  /** Came by socket while this page was open: these rows glow once. */
  fresh: ReadonlySet<string>;
  /** A list read before a deletion may arrive after it and must not bring the piece back. */
  deleted: ReadonlySet<string>;
  /** Corrected while this page was open, by id: lists read before show them as they are now. */
  corrected: ReadonlyMap<string, FeedbackWire>;
  /** How often so much changed at once that every list has to be read anew. */
  reloads: number;
  /** How often a report came or went. */
  reports: number;
  /** How often a kiosk came, went or told of itself. */
  kiosks: number;
  /** Raised or changed while this page was open, by id. */
  alerts: ReadonlyMap<string, AlertWire>;
  /** The last one that was raised while this page was open. */
  raised: AlertWire | null;
}

export type LiveSignal =
  | ConnectionSignal
  | { type: 'metrics'; metrics: Metrics }
  | { type: 'changed'; event: FeedbackEvent }
  | { type: 'skipped'; event: SkippedEvent }
  | { type: 'reported' }
  | { type: 'kiosk' }
  | { type: 'alert'; event: AlertEvent }
  | { type: 'listed'; list: FeedbackWire[]; replace: boolean };

export const QUIET_DESK: LiveDesk = {
  connection: FIRST_CONNECTION,
  metrics: null,
  stream: null,
  skipped: null,
  fresh: new Set(),
  deleted: new Set(),
  corrected: new Map(),
  reloads: 0,
  reports: 0,
  kiosks: 0,
  alerts: new Map(),
  raised: null,
};

export function followDesk(desk: LiveDesk, signal: LiveSignal): LiveDesk {
  switch (signal.type) {
    case 'metrics':
      return {
        ...desk,
        metrics: newestMetrics(desk.metrics, signal.metrics),
        skipped: lately(desk.skipped, signal.metrics.timestamp),
      };
    case 'changed':
      return applyChange(desk, signal.event);
    case 'skipped': {
      const { count, timestamp } = signal.event;
      return { ...desk, skipped: { count: (desk.skipped?.count ?? 0) + count, timestamp } };
    }
    case 'reported':
      return { ...desk, reports: desk.reports + 1 };
    case 'kiosk':
      return { ...desk, kiosks: desk.kiosks + 1 };
    case 'alert': {
      const { type, alert } = signal.event;
      const alerts = new Map(desk.alerts).set(alert.id, alert);
      return { ...desk, alerts, raised: type === 'raised' ? alert : desk.raised };
    }
    case 'listed': {
      const list = signal.list.filter(({ id }) => !desk.deleted.has(id));
      const known = signal.replace ? [] : (desk.stream ?? []);
      const reloads = signal.replace ? desk.reloads + 1 : desk.reloads;
      return { ...desk, reloads, stream: mergeFeedback(known, list, STREAM_LENGTH) };
    }
    default:
      return { ...desk, connection: followConnection(desk.connection, signal) };
  }
}

/** A flood is told of until half a minute after it. */
function lately(skipped: SkippedEvent | null, now: string): SkippedEvent | null {
  return skipped && Date.parse(now) - Date.parse(skipped.timestamp) < SKIPPED_MS ? skipped : null;
}

/** A fetch may answer after a later event: figures never go back in time. */
function newestMetrics(known: Metrics | null, came: Metrics): Metrics {
  return known && Date.parse(known.timestamp) > Date.parse(came.timestamp) ? known : came;
}

function applyChange(desk: LiveDesk, event: FeedbackEvent): LiveDesk {
  const stream = desk.stream ?? [];
  if (event.type === 'deleted') {
    const { id } = event.feedback;
    return {
      ...desk,
      stream: stream.filter((feedback) => feedback.id !== id),
      deleted: new Set([...desk.deleted, id]),
    };
  }
  const merged = mergeFeedback(stream, [event.feedback], STREAM_LENGTH);
  if (event.type === 'updated') {
    const corrected = new Map(desk.corrected).set(event.feedback.id, event.feedback);
    const streamed = stream.some(({ id }) => id === event.feedback.id);
    return { ...desk, corrected, stream: streamed ? merged : desk.stream };
  }
  const shown = new Set(merged.map(({ id }) => id));
  const fresh = [...desk.fresh, event.feedback.id].filter((id) => shown.has(id));
  return { ...desk, stream: merged, fresh: new Set(fresh) };
}
