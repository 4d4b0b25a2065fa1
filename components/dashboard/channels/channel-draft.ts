import type { ChannelKind } from '#lib/core/outbound/channel.ts';
import type { OutboundEventType } from '#lib/core/outbound/outbound-event.ts';

/** A channel as it is being filled in. */
export interface ChannelDraft {
  kind: ChannelKind;
  name: string;
  destination: string;
  events: OutboundEventType[];
}

export const NEW_CHANNEL: ChannelDraft = {
  kind: 'webhook',
  name: '',
  destination: '',
  events: ['feedback.created', 'alert.raised'],
};

export type ChannelErrors = Partial<Record<'name' | 'destination' | 'events', string>>;
