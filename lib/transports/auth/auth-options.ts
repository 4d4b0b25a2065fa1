import { cookies, headers } from 'next/headers';
import type { AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { AppError } from '#lib/core/errors.ts';
import { findUserByEmail } from '#lib/data/users.ts';
import { database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';
import { rootSecret } from '#lib/infra/secrets.ts';
import { recordAction } from '#lib/services/audit/record-action.ts';
import { createContext } from '#lib/services/context.ts';
import { endSession } from '#lib/services/end-session.ts';
import { issueDevice } from '#lib/services/known-device.ts';
import { openSession, SESSION_DAYS } from '#lib/services/open-session.ts';
import { signIn } from '#lib/services/sign-in.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { deviceCookieName, sessionCookieName, usesHttps } from './session-cookie.ts';
import { signInProviders } from './sign-in-providers.ts';

const YEAR_SECONDS = 365 * 86_400;

async function callerContext() {
  return createContext({ kind: 'customer', address: clientAddress(await headers()) });
}

async function rememberDevice(email: string): Promise<void> {
  (await cookies()).set(deviceCookieName(), issueDevice(email), {
    httpOnly: true,
    secure: usesHttps(),
    sameSite: 'lax',
    path: '/',
    maxAge: YEAR_SECONDS,
  });
}

const credentials = Credentials({
  name: 'E-mail and password',
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(given) {
    // Bounds before any work: a password of a megabyte is not one.
    const { email = '', password = '' } = given ?? {};
    if (typeof email !== 'string' || typeof password !== 'string') return null;
    if (!email || !password || email.length > 254 || password.length > 256) return null;
    const device = (await cookies()).get(deviceCookieName())?.value ?? null;
    try {
      const user = await signIn(await callerContext(), { email, password, device });
      if (user) await rememberDevice(user.email);
      return user;
    } catch (error) {
      // next-auth carries an error's message to the login page as `?error=`.
      if (!(error instanceof AppError)) throw error;
      throw new Error(error.code === 'rate_limited' ? 'too_many_tries' : error.code);
    }
  },
});

/** Only a verified address proves who somebody is at a provider. */
const hasVerifiedEmail = (profile: object | undefined): boolean =>
  profile === undefined || !('email_verified' in profile) || profile.email_verified === true;

/** next-auth's options: a password or a provider proves who one is; the session's row says so. */
export function authOptions(): AuthOptions {
  return {
    secret: rootSecret(),
    useSecureCookies: usesHttps(),
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: usesHttps() },
      },
    },
    session: { strategy: 'jwt', maxAge: SESSION_DAYS * 86_400 },
    pages: { signIn: '/login', error: '/login', signOut: '/login' },
    providers: [credentials, ...signInProviders()],
    callbacks: {
      // A provider signs in people of the team; it never adds one.
      async signIn({ user, account, profile }) {
        if (account?.provider === 'credentials') return true;
        if (!user.email || !hasVerifiedEmail(profile)) return '/login?error=AccessDenied';
        if (await findUserByEmail(database(), user.email)) return true;
        const details = { provider: account?.provider ?? null };
        await recordAction(await callerContext(), {
          action: 'sign_in',
          outcome: 'refused',
          details,
        });
        return false;
      },
      async jwt({ token, user, account }) {
        if (!account || !user?.email) return token;
        const person = await findUserByEmail(database(), user.email);
        if (!person) return {};
        return { sub: person.id, sessionId: await openSession(await callerContext(), person) };
      },
      session: ({ session }) => ({ ...session, user: undefined }),
      // Same origin or nothing: no open redirects.
      redirect({ url, baseUrl }) {
        const target = URL.parse(url, baseUrl);
        return target?.origin === new URL(baseUrl).origin ? target.href : `${baseUrl}/admin`;
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId === 'string') {
          await endSession(await callerContext(), token.sessionId);
        }
      },
    },
    logger: {
      error: (code) => log().warn({ code }, 'sign-in error'),
      warn: (code) => log().debug({ code }, 'sign-in warning'),
      debug: () => {},
    },
  };
}
