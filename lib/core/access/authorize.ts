import { AppError } from '#lib/core/errors.ts';
import type { Actor, Scope } from './actor.ts';
import { can } from './can.ts';

/**
 * Every verb calls this first.
 * @throws AppError `unauthenticated` for a customer who asks for more, `forbidden` for the rest.
 */
export function authorize(actor: Actor, scope: Scope): void {
  if (can(actor, scope)) return;
  if (actor.kind === 'customer') {
    throw new AppError('unauthenticated', 'Sign in or send a token to do this.');
  }
  throw new AppError('forbidden', `This needs the scope ${scope}.`);
}
