import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import type { OAuthConfig, Provider } from 'next-auth/providers/index';
import { env } from '#lib/infra/env.ts';

interface OidcProfile {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

function oidc(issuer: string, clientId: string, clientSecret: string): OAuthConfig<OidcProfile> {
  return {
    id: 'oidc',
    name: env().OIDC_NAME,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId,
    clientSecret,
    profile: ({ sub, name, email }) => ({ id: sub, name: name ?? null, email: email ?? null }),
  };
}

/** The providers whose variables are set. */
export function signInProviders(): Provider[] {
  const { GOOGLE_ID, GOOGLE_SECRET, GITHUB_ID, GITHUB_SECRET } = env();
  const { OIDC_ISSUER, OIDC_ID, OIDC_SECRET } = env();
  return [
    ...(GOOGLE_ID && GOOGLE_SECRET
      ? [Google({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET })]
      : []),
    ...(GITHUB_ID && GITHUB_SECRET
      ? [GitHub({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })]
      : []),
    ...(OIDC_ISSUER && OIDC_ID && OIDC_SECRET ? [oidc(OIDC_ISSUER, OIDC_ID, OIDC_SECRET)] : []),
  ];
}
