import * as z from 'zod/mini';

const csrfSchema = z.object({ csrfToken: z.string() });
const answerSchema = z.object({ url: z.string() });

/**
 * Asks next-auth to sign in, the way its own client does, but without leaving the page when it
 * cannot be reached.
 * @returns the URL it sends the browser to; an `error` in its query says what was wrong.
 * @throws when there is no answer, or none that can be read.
 */
export async function postToAuth(action: string, fields: Record<string, string>): Promise<URL> {
  const { csrfToken } = csrfSchema.parse(await (await fetch('/api/auth/csrf')).json());
  const response = await fetch(`/api/auth/${action}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  });
  const { url } = answerSchema.parse(await response.json());
  return new URL(url, window.location.origin);
}
