import type { DeliveredEvent } from '#lib/core/outbound/delivery.ts';

/** The word of an event: message keys hold no dots. */
export const EVENT_WORDS = {
  'feedback.created': 'event_feedback_created',
  'feedback.updated': 'event_feedback_updated',
  'feedback.deleted': 'event_feedback_deleted',
  'alert.raised': 'event_alert_raised',
  'alert.resolved': 'event_alert_resolved',
  'report.created': 'event_report_created',
  test: 'event_test',
} as const satisfies Record<DeliveredEvent, string>;
