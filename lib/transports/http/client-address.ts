import { processWide, setProcessWide } from '#lib/infra/process-wide.ts';

/** Set by `server.ts` on every request, after removing whatever the client sent under this name. */
export const ADDRESS_HEADER = 'x-earshot-client';

const stamped = () => processWide('addresses-stamped', () => false);

/** Called by a server that stamps ADDRESS_HEADER: from now on it can be believed. */
export function believeStampedAddresses(): void {
  setProcessWide('addresses-stamped', true);
}

/**
 * The client's address. Behind `server.ts` that is what TRUST_PROXY makes of it; on a function host
 * the platform's own `x-forwarded-for`, which it overwrites.
 */
export function clientAddress(headers: Headers): string {
  if (stamped()) return headers.get(ADDRESS_HEADER) ?? 'unknown';
  return headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown';
}
