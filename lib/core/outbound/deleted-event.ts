import type { OutboundEvent } from './outbound-event.ts';

export const deletedEvent = (id: string, at: Date): OutboundEvent => ({
  type: 'feedback.deleted',
  at,
  data: { id },
});
