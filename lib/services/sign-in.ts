import { findUserWithPassword, normalEmail, type User } from '#lib/data/users.ts';
import { log } from '#lib/infra/log.ts';
import { countTry, forgetTries, tryKey } from '#lib/infra/login-tries.ts';
import { recordRefusedSignIn } from './audit/record-refused-sign-in.ts';
import type { Context } from './context.ts';
import { isKnownDevice } from './known-device.ts';
import { verifyPassword } from './password.ts';

export interface Credentials {
  email: string;
  password: string;
  /** The device cookie, if the browser has one. */
  device: string | null;
}

/**
 * Checks an e-mail address and a password; at most ten tries an account in fifteen minutes. A
 * device on which this account has signed in before has ten of its own, so that a stranger's tries
 * do not lock the owner out (OWASP, 'Slow Down Online Guessing Attacks with Device Cookies').
 * @returns the user, or null when the two do not match.
 * @throws AppError `rate_limited`, `unavailable`.
 */
export async function signIn(
  context: Context,
  { email, password, device }: Credentials,
): Promise<User | null> {
  const account = normalEmail(email);
  const key = tryKey(account, device && isKnownDevice(device, account) ? device : null);
  await countTry(context.db, key);
  const user = await findUserWithPassword(context.db, account);
  const matches = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !matches) {
    log().warn({ userId: user?.id }, 'sign-in refused');
    // Not waited for: how long it takes would tell whether there is such an account.
    void recordRefusedSignIn(context, user);
    return null;
  }
  await forgetTries(context.db, key);
  const { passwordHash: _, ...person } = user;
  return person;
}
