import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import type { Draft } from '#components/feedback/form-state.ts';
import { usesHttps } from '#lib/transports/auth/session-cookie.ts';

/**
 * Without JavaScript the back button shows the text again, but on a page that was made anew, with
 * a new id. Sent once more from there, the same words are still the same feedback.
 */
const COOKIE = 'earshot.sent';
const REMEMBERED_SECONDS = 3600;

function digest({ rating, feedback, customer_name }: Draft): string {
  const words = JSON.stringify([rating, feedback, customer_name]);
  return createHash('sha256').update(words).digest('base64url');
}

/** The id under which this browser has already sent these very words, if it has. */
export async function recallSent(draft: Draft): Promise<string | null> {
  const [id = '', sent] = (await cookies()).get(COOKIE)?.value.split('.') ?? [];
  return sent === digest(draft) ? id : null;
}

export async function rememberSent(draft: Draft): Promise<void> {
  (await cookies()).set(COOKIE, `${draft.id}.${digest(draft)}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: usesHttps(),
    path: '/',
    maxAge: REMEMBERED_SECONDS,
  });
}
