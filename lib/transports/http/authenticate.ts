import { createHash, timingSafeEqual } from 'node:crypto';
import { type Actor, ALL_SCOPES, ASSISTANT_SCOPES } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import { env } from '#lib/infra/env.ts';
import { createContext } from '#lib/services/context.ts';
import { guardGuesses } from '#lib/services/guard-guesses.ts';
import { isKioskKey, recognizeKiosk } from '#lib/services/kiosks/recognize-kiosk.ts';
import { isLocalToken } from '#lib/services/local-token.ts';
import { recognizeToken } from '#lib/services/recognize-token.ts';
import { readSessionActor } from '#lib/transports/auth/read-session-actor.ts';
import { noteActor } from './audit/audit-notes.ts';
import { clientAddress } from './client-address.ts';
import { meter } from './rate-limit.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** The actor of a bearer token, or null when it is nobody's. */
export async function tokenActor(token: string): Promise<Actor | null> {
  const { API_TOKEN } = env();
  if (API_TOKEN && timingSafeEqual(digest(token), digest(API_TOKEN))) {
    return { kind: 'token', tokenId: null, name: 'API_TOKEN', scopes: ALL_SCOPES };
  }
  if (isLocalToken(token)) {
    return { kind: 'token', tokenId: null, name: 'this machine', scopes: ASSISTANT_SCOPES };
  }
  const context = createContext({ kind: 'system', name: 'sign-in' });
  return isKioskKey(token) ? recognizeKiosk(context, token) : recognizeToken(context, token);
}

const known = new WeakMap<Request, Promise<Actor>>();

/**
 * Who sends a request: a bearer token's owner, else the session of its cookie, else a customer. A
 * token's request counts here, once however often it is asked.
 * @throws AppError `unauthenticated` for a token that is wrong or cannot be read, `rate_limited`.
 */
export function authenticate(request: Request): Promise<Actor> {
  let actor = known.get(request);
  if (!actor) {
    actor = readActor(request);
    known.set(request, actor);
  }
  return actor;
}

async function readActor(request: Request): Promise<Actor> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const [, token] = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(authorization) ?? [];
    const client = clientAddress(request.headers);
    const actor = token ? await guardGuesses({ client, token, recognize: tokenActor }) : null;
    if (!actor) throw new AppError('unauthenticated', 'The token is not valid.');
    await meter(request, actor);
    noteActor(request, actor);
    return actor;
  }
  const cookie = request.headers.get('cookie');
  const user = cookie ? await readSessionActor(cookie) : null;
  if (user) noteActor(request, user);
  return user ?? { kind: 'customer', address: clientAddress(request.headers) };
}
