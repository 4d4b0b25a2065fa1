import type { ChannelKind } from '#lib/core/outbound/channel.ts';
import { sealSecret } from './channel-secret.ts';

const SHOWN_END = 4;

/**
 * How a destination is kept. Whoever knows a Slack-compatible address can post there: it is sealed,
 * and only its ends are shown.
 */
export function keptDestination(
  kind: ChannelKind,
  destination: string,
): { destination: string; secret?: string } {
  if (kind !== 'slack') return { destination };
  const shown = `${new URL(destination).origin}/…${destination.slice(-SHOWN_END)}`;
  return { destination: shown, secret: sealSecret(destination) };
}
