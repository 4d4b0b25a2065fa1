import { isIP } from 'node:net';

const IPV4_WITH_PORT = /^(\d+(?:\.\d+){3}):\d+$/;
const IPV6_WITH_PORT = /^\[([^\]]+)\](?::\d+)?$/;

/** The URL parser writes any spelling of an IPv6 address in its one short form. */
const shortForm = (address: string) => new URL(`http://[${address}]`).hostname.slice(1, -1);

function ipv6Key(address: string): string {
  const short = shortForm(address);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(short) ?? [];
  if (high && low) {
    const bits = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return bits.flatMap((half) => [half >> 8, half & 255]).join('.');
  }
  const [front = '', back] = short.split('::');
  const groups = front === '' ? [] : front.split(':');
  if (back !== undefined) {
    const rest = back === '' ? [] : back.split(':');
    while (groups.length + rest.length < 8) groups.push('0');
    groups.push(...rest);
  }
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/**
 * What a client is counted by: its IPv4 address, or the /64 of its IPv6 address, of which one
 * household has all 2^64. What is no address counts as one stranger.
 */
export function clientKey(address: string): string {
  const family = isIP(address);
  if (family === 4) return address;
  if (family === 6) return ipv6Key(address.replace(/%.*$/, ''));
  // Some proxies write the port as well.
  const [, bare] = IPV4_WITH_PORT.exec(address) ?? IPV6_WITH_PORT.exec(address) ?? [];
  return bare && isIP(bare) !== 0 ? clientKey(bare) : 'unknown';
}
