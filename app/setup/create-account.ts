'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { SETUP_FIELDS, type SetupState } from '#components/account/setup-state.ts';
import { AppError } from '#lib/core/errors.ts';
import { readText } from '#lib/core/form/read-draft.ts';
import { log } from '#lib/infra/log.ts';
import { acceptInvitation } from '#lib/services/accept-invitation.ts';
import { adoptTimeZone } from '#lib/services/adopt-time-zone.ts';
import { createContext } from '#lib/services/context.ts';
import { countRequest } from '#lib/services/count-request.ts';
import { usesHttps } from '#lib/transports/auth/session-cookie.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';

const WELCOME_SECONDS = 300;

/** Creates the account of a one-time link and leads to the login page, which greets. */
export async function createAccount(_: SetupState, data: FormData): Promise<SetupState> {
  const token = readText(data, 'token');
  const name = readText(data, 'name');
  const email = readText(data, 'email').trim();
  const context = createContext({ kind: 'customer', address: clientAddress(await headers()) });
  try {
    await countRequest(context.actor);
    const password = readText(data, 'password');
    const user = await acceptInvitation(context, { token, name, email, password });
    if (user.role === 'admin') await adoptTimeZone(context, readText(data, 'time_zone'));
  } catch (error) {
    const failure = readFailure(error);
    // The page itself says kindly that the link no longer works.
    if (failure === 'gone') redirect('/setup');
    return { name, email, ...failure };
  }
  // A cookie and not the URL: addresses end up in logs and histories.
  (await cookies()).set('earshot.welcome', email, {
    httpOnly: true,
    sameSite: 'lax',
    secure: usesHttps(),
    path: '/login',
    maxAge: WELCOME_SECONDS,
  });
  redirect('/login?welcome=1');
}

function readFailure(error: unknown): Pick<SetupState, 'issues' | 'problem'> | 'gone' {
  const code = error instanceof AppError ? error.code : 'internal';
  if (code === 'not_found') return 'gone';
  if (code === 'conflict') return { issues: [{ field: 'email', code: 'taken' }], problem: null };
  if (code === 'rate_limited') return { issues: [], problem: 'busy' };
  if (code === 'internal') log().error({ error }, 'the account form could not be handled');
  const given = error instanceof AppError ? error.issues : [];
  const issues = SETUP_FIELDS.flatMap((field) => {
    const issue = given.find((candidate) => candidate.field === field);
    return issue ? [{ field, code: issue.code }] : [];
  });
  return { issues, problem: issues.length > 0 ? null : 'unavailable' };
}
