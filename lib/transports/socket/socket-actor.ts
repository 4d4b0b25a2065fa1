import type { Socket } from 'socket.io';
import type { Actor } from '#lib/core/access/actor.ts';
import { readSessionActor } from '#lib/transports/auth/read-session-actor.ts';
import { tokenActor } from '#lib/transports/http/authenticate.ts';

/** Who opens a socket: the owner of `auth: { token }`, else of the session cookie; null: nobody. */
export async function socketActor({ auth, headers }: Socket['handshake']): Promise<Actor | null> {
  const token: unknown = auth.token;
  if (token !== undefined) return typeof token === 'string' ? tokenActor(token) : null;
  return readSessionActor(headers.cookie ?? null);
}
