import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';

/** What channels can be told. */
export const OUTBOUND_EVENTS = [
  'feedback.created',
  'feedback.updated',
  'feedback.deleted',
  'alert.raised',
  'alert.resolved',
  'report.created',
] as const;
export type OutboundEventType = (typeof OUTBOUND_EVENTS)[number];

/** Something that happened; `data` is the object as it is on the wire everywhere else. */
export type OutboundEvent = { at: Date } & (
  | { type: 'feedback.created' | 'feedback.updated'; data: FeedbackWire }
  | { type: 'feedback.deleted'; data: { id: string } }
  | { type: 'report.created'; data: ReportWire }
  | {
      type: 'alert.raised' | 'alert.resolved';
      /** An alert on the wire. */
      data: { id: string };
      /** Feedback whose words it repeats: they go from the outbox with it. */
      feedbackIds?: string[];
    }
);
