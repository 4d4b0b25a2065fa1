import { isIP } from 'node:net';
import { AppError } from '#lib/core/errors.ts';
import { env } from '#lib/infra/env.ts';

const LOCAL = new Set(['localhost', 'earshot.localhost']);

function hostname(host: string): string | null {
  return URL.parse(`http://${host}`)?.hostname ?? null;
}

/**
 * Refuses a request that was sent to a name which is not ours. A page whose name an attacker points
 * at this machine (DNS rebinding) is sent with that name; addresses in digits cannot be pointed.
 * @throws AppError `forbidden`.
 */
export function checkHost(headers: Headers): void {
  const name = hostname(headers.get('host') ?? '');
  const own = env().NEXTAUTH_URL;
  if (name === null) throw new AppError('forbidden', 'The Host header cannot be read.');
  if (LOCAL.has(name) || isIP(name.replace(/^\[|\]$/g, ''))) return;
  if (own && name === new URL(own).hostname) return;
  throw new AppError(
    'forbidden',
    `This server does not answer as ${name}. Its operator sets NEXTAUTH_URL to its public address.`,
  );
}
