import ipaddr from 'ipaddr.js';

/** Prefixes under which an IPv6 address is another way to write an IPv4 one (RFC 4291, RFC 6052). */
const MAPPED = ipaddr.parseCIDR('::ffff:0:0/96');
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');
/** All that is routed in the world (RFC 4291, section 2.4, as IANA hands it out). */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address belongs to somebody out in the world: not to this machine, its network, its
 * cloud's metadata, a group, or nobody.
 * @param address as a resolver answers it
 */
export function isPublicAddress(address: string): boolean {
  // A zone is only said of what is on this network's link.
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  if (parsed.match(MAPPED) || parsed.match(NAT64)) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast';
  }
  return parsed.match(GLOBAL) && parsed.range() === 'unicast';
}
