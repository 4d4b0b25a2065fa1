import type { APIRequestContext } from '@playwright/test';
import { ADMIN } from '#e2e/earshot-process.ts';

/** Signs the admin in; the session cookie stays in the context. */
export async function signIn(request: APIRequestContext, url: string): Promise<void> {
  const csrf = await request.get(`${url}/api/auth/csrf`);
  const { csrfToken } = await csrf.json();
  const answer = await request.post(`${url}/api/auth/callback/credentials`, {
    form: { csrfToken, email: ADMIN.email, password: ADMIN.password },
    maxRedirects: 0,
  });
  const location = answer.headers().location ?? '';
  if (answer.status() !== 302 || location.includes('error=')) {
    throw new Error(`the sign-in was refused: ${answer.status()} ${location}`);
  }
}
