import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Scope } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { readSessionActor, type UserActor } from './read-session-actor.ts';

/**
 * The signed-in user of a page; sends everybody else to the login.
 * @throws AppError `forbidden` when the role does not reach.
 */
export async function requireActor(scope: Scope, path = '/admin'): Promise<UserActor> {
  const actor = await readSessionActor((await headers()).get('cookie'));
  if (!actor) redirect(`/login?callbackUrl=${encodeURIComponent(path)}`);
  authorize(actor, scope);
  return actor;
}
