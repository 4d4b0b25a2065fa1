/** How far away an address can be called from, and whether what is said on the way is private. */
export type Reach = 'public' | 'plain' | 'private';

const PRIVATE_NAME = /^(localhost|.+\.(localhost|local|internal|lan|test))$/;
const PRIVATE_V4 =
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const PRIVATE_V6 = /^\[(::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/**
 * `private`: only from this machine or network; `plain`: from anywhere, but without https;
 * `public`: from anywhere. By what the address says; firewalls do not show in it.
 */
export function reachOf(url: string): Reach {
  const { hostname, protocol } = new URL(url);
  const here = [PRIVATE_NAME, PRIVATE_V4, PRIVATE_V6].some((pattern) => pattern.test(hostname));
  if (here) return 'private';
  return protocol === 'https:' ? 'public' : 'plain';
}

/** Whether a token sent to this address can be read on the way. */
export function isOverheard(url: string): boolean {
  const { hostname, protocol } = new URL(url);
  return protocol === 'http:' && !/^(localhost|127\.|\[::1\]|.+\.localhost$)/.test(hostname);
}
