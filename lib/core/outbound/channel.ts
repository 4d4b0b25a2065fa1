import type { OutboundEventType } from './outbound-event.ts';

export const CHANNEL_KINDS = ['webhook', 'slack', 'email'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Why Earshot itself switched one off: its receiver said it is gone for good. */
export type DisabledReason = 'gone';

/** Where the team wants to be told of what happens. */
export interface Channel {
  id: string;
  kind: ChannelKind;
  name: string;
  /** As it is shown; of a Slack-compatible address, a secret itself, only its ends. */
  destination: string;
  events: OutboundEventType[];
  enabled: boolean;
  disabledReason: DisabledReason | null;
  /** Until when the secret before this one signs as well. */
  previousUntil: Date | null;
  createdAt: Date;
  /** Since when nothing arrives there. */
  failingSince: Date | null;
}

/** A channel as JSON has it. Times are ISO 8601, UTC. */
export interface ChannelWire {
  id: string;
  kind: ChannelKind;
  name: string;
  destination: string;
  events: OutboundEventType[];
  enabled: boolean;
  disabled_reason: DisabledReason | null;
  previous_secret_until: string | null;
  created_at: string;
  failing_since: string | null;
}

export const MOST_CHANNELS = 50;

export const channelToWire = (channel: Channel): ChannelWire => ({
  id: channel.id,
  kind: channel.kind,
  name: channel.name,
  destination: channel.destination,
  events: channel.events,
  enabled: channel.enabled,
  disabled_reason: channel.disabledReason,
  previous_secret_until: channel.previousUntil?.toISOString() ?? null,
  created_at: channel.createdAt.toISOString(),
  failing_since: channel.failingSince?.toISOString() ?? null,
});
