import { env } from '#lib/infra/env.ts';

/** What one may sign in with besides a password, for the buttons of the login page. */
export function listSignInProviders(): { id: string; name: string }[] {
  const { GOOGLE_ID, GITHUB_ID, OIDC_ID, OIDC_NAME } = env();
  return [
    ...(GOOGLE_ID ? [{ id: 'google', name: 'Google' }] : []),
    ...(GITHUB_ID ? [{ id: 'github', name: 'GitHub' }] : []),
    ...(OIDC_ID ? [{ id: 'oidc', name: OIDC_NAME }] : []),
  ];
}
