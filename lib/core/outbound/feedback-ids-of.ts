import type { OutboundEvent } from './outbound-event.ts';

/** The feedback whose words an event holds; when it is erased they must go from here as well. */
export function feedbackIdsOf(event: OutboundEvent): string[] {
  switch (event.type) {
    case 'feedback.created':
    case 'feedback.updated':
      return [event.data.id];
    case 'report.created':
      return [...new Set(event.data.citations.map(({ id }) => id))];
    case 'alert.raised':
    case 'alert.resolved':
      return event.feedbackIds ?? [];
    case 'feedback.deleted':
      return [];
  }
}
