import { env } from '#lib/infra/env.ts';

/** How the outside reaches us: NEXTAUTH_URL, else the address this request was sent to. */
export function publicOrigin(request: Request): string {
  const { NEXTAUTH_URL } = env();
  return new URL(NEXTAUTH_URL ?? request.url).origin;
}
