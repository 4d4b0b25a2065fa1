import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { ADDRESS_HEADER, believeStampedAddresses } from './client-address.ts';

type Trust = (address: string, hop: number) => boolean;

/**
 * TRUST_PROXY as Express reads it: empty (nobody), `true` (everybody), a number of hops, or
 * addresses, subnets and the names loopback, linklocal, uniquelocal, separated by commas.
 * @throws TypeError for anything else.
 */
export function compileTrust(setting: string): Trust {
  if (setting === '' || setting === 'false') return () => false;
  if (setting === 'true') return () => true;
  if (/^\d+$/.test(setting)) return (_, hop) => hop < Number(setting);
  return proxyAddr.compile(setting.split(',').map((part) => part.trim()));
}

/** An address without the zone and the IPv4-in-IPv6 spelling, so that one client is one key. */
const plain = (address: string) => address.replace(/^::ffff:/i, '').replace(/%.*$/, '');

/** Next reads these and believes them; only a trusted proxy may set them. */
const FORWARDED = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-for'];

/** Returns what writes the true client on every request before anything else reads it. */
export function createStamp(trustProxy: string): (request: IncomingMessage) => void {
  const trust = compileTrust(trustProxy);
  believeStampedAddresses();
  return (request) => {
    const peer = request.socket.remoteAddress ?? '';
    const client = peer === '' ? 'unknown' : proxyAddr(request, trust);
    if (!trust(peer, 0)) for (const name of FORWARDED) delete request.headers[name];
    // Next's own marker for sub-requests: from outside it is only ever an attack.
    delete request.headers['x-middleware-subrequest'];
    request.headers[ADDRESS_HEADER] = plain(client);
  };
}
