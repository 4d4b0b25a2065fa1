import { AppError } from '#lib/core/errors.ts';
import type { User } from '#lib/data/users.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { log } from '#lib/infra/log.ts';
import { countTry, tryKey } from '#lib/infra/login-tries.ts';
import type { Context } from '#lib/services/context.ts';
import { recordAction } from './record-action.ts';

/**
 * Enters a refused sign-in. What was typed in the place of an unknown address is not kept: it may be
 * a password. Of those, ten of a client in fifteen minutes are enough to see that somebody guesses,
 * and too few to fill a disk.
 */
export async function recordRefusedSignIn(context: Context, user: User | null): Promise<void> {
  const { actor } = context;
  try {
    const client = actor.kind === 'customer' ? clientKey(actor.address) : actor.kind;
    if (!user) await countTry(context.db, tryKey(`unknown account ${client}`, null));
  } catch (error) {
    const enough = error instanceof AppError && error.code === 'rate_limited';
    if (!enough) log().error({ error }, 'a refused sign-in could not be entered in the audit log');
    return;
  }
  await recordAction(context, {
    action: 'sign_in',
    outcome: 'refused',
    target: user?.id ?? null,
    details: user ? { account: user.email } : { account: null },
  });
}
