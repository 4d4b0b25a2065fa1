import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Draft } from '#lib/core/form/form-state.ts';
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
export function recallSent(c: Context, draft: Draft): string | null {
  const [id = '', sent] = getCookie(c, COOKIE)?.split('.') ?? [];
  return sent === digest(draft) ? id : null;
}

export function rememberSent(c: Context, draft: Draft): void {
  setCookie(c, COOKIE, `${draft.id}.${digest(draft)}`, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: usesHttps(),
    path: '/',
    maxAge: REMEMBERED_SECONDS,
  });
}
