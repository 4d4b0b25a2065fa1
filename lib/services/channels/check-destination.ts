import { isIP } from 'node:net';
import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import type { ChannelKind } from '#lib/core/outbound/channel.ts';
import { env } from '#lib/infra/env.ts';
import { isPublicAddress } from '#lib/infra/outbound/is-public-address.ts';

const emailSchema = z.email().check(z.maxLength(254));

function refuse(what: string): never {
  const message = `destination ${what}`;
  const issues = [{ field: 'destination', code: 'invalid', message }];
  throw new AppError('invalid_input', message, { issues });
}

function checkAddress(given: string): string {
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    refuse('must be an http:// or https:// address');
  }
  if (url.username || url.password) refuse('may not hold a name or password');
  url.hash = '';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Names are looked up, and judged, whenever they are connected to.
  if (!env().ALLOW_PRIVATE_DESTINATIONS && isIP(host) && !isPublicAddress(host)) {
    refuse('is a private address; the operator can allow those');
  }
  return url.href;
}

/**
 * A destination as it is used.
 * @throws AppError `invalid_input` when nothing can be sent there.
 */
export function checkDestination(kind: ChannelKind, given: string): string {
  if (kind !== 'email') return checkAddress(given);
  const address = emailSchema.safeParse(given);
  return address.success ? address.data : refuse('must be an e-mail address');
}
