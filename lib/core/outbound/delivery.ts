import type { OutboundEventType } from './outbound-event.ts';

export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a delivery tells of; `test` is what the button sends. */
export const DELIVERED_EVENTS = [
  'feedback.created',
  'feedback.updated',
  'feedback.deleted',
  'alert.raised',
  'alert.resolved',
  'report.created',
  'test',
] as const satisfies readonly (OutboundEventType | 'test')[];
export type DeliveredEvent = (typeof DELIVERED_EVENTS)[number];

/** What went wrong, in words of our own: nothing of the network behind shows. */
export const ATTEMPT_ERRORS = [
  'refused',
  'timeout',
  'unreachable',
  'tls',
  'private_destination',
  'secret_lost',
  'mail_not_set',
] as const;
export type AttemptError = (typeof ATTEMPT_ERRORS)[number];

/** One try. */
export interface Attempt {
  number: number;
  at: Date;
  durationMs: number;
  /** Of HTTP or SMTP; null when nobody answered. */
  status: number | null;
  error: AttemptError | null;
  /** The beginning of what was answered. */
  response: string | null;
}

/** One event for one channel. */
export interface Delivery {
  /** The `webhook-id`, for ever. */
  id: string;
  channelId: string;
  event: DeliveredEvent;
  at: Date;
  data: Record<string, unknown>;
  /** Its words went with the customer who was erased. */
  erased: boolean;
  state: DeliveryState;
  createdAt: Date;
  /** When it is tried next. */
  due: Date | null;
  endedAt: Date | null;
  attempts: Attempt[];
}
