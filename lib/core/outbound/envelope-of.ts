import type { DeliveredEvent, Delivery } from './delivery.ts';

/** The body of a webhook, as Standard Webhooks 1.0 has it. */
export interface EnvelopeWire {
  type: DeliveredEvent;
  /** When it happened, not when it is told. */
  timestamp: string;
  data: Record<string, unknown>;
}

export const envelopeOf = ({
  event,
  at,
  data,
}: Pick<Delivery, 'event' | 'at' | 'data'>): EnvelopeWire => ({
  type: event,
  timestamp: at.toISOString(),
  data,
});
