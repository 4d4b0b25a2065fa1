import type { AttemptError, DeliveredEvent, Delivery, DeliveryState } from './delivery.ts';
import { type EnvelopeWire, envelopeOf } from './envelope-of.ts';

export interface AttemptWire {
  number: number;
  at: string;
  duration_ms: number;
  status: number | null;
  error: AttemptError | null;
  response: string | null;
}

/** A delivery as JSON has it. Times are ISO 8601, UTC. */
export interface DeliveryWire {
  id: string;
  channel_id: string;
  event: DeliveredEvent;
  state: DeliveryState;
  erased: boolean;
  created_at: string;
  next_attempt_at: string | null;
  ended_at: string | null;
  payload: EnvelopeWire;
  attempts: AttemptWire[];
}

export const deliveryToWire = (delivery: Delivery): DeliveryWire => ({
  id: delivery.id,
  channel_id: delivery.channelId,
  event: delivery.event,
  state: delivery.state,
  erased: delivery.erased,
  created_at: delivery.createdAt.toISOString(),
  next_attempt_at: delivery.due?.toISOString() ?? null,
  ended_at: delivery.endedAt?.toISOString() ?? null,
  payload: envelopeOf(delivery),
  attempts: delivery.attempts.map((attempt) => ({
    number: attempt.number,
    at: attempt.at.toISOString(),
    duration_ms: attempt.durationMs,
    status: attempt.status,
    error: attempt.error,
    response: attempt.response,
  })),
});
