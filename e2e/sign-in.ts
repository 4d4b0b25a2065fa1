import { ADMIN, type EarshotProcess } from './earshot-process.ts';

function splitPair(pair: string): [string, string] {
  const split = pair.indexOf('=');
  return [pair.slice(0, split), pair.slice(split + 1)];
}

/** Signs the admin in as a script would. @returns the Cookie header of the session. */
export async function signInByHand(
  earshot: Pick<EarshotProcess, 'url'>,
  { email, password }: { email: string; password: string } = ADMIN,
  /** What the browser kept of an earlier sign-in. */
  kept = '',
): Promise<{ cookie: string; location: string }> {
  const csrf = await fetch(`${earshot.url}/api/auth/csrf`);
  const { csrfToken } = await csrf.json();
  const jar = new Map(kept ? kept.split('; ').map((pair) => splitPair(pair)) : []);
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      jar.set(...splitPair(line.split(';')[0] ?? ''));
    }
  };
  keep(csrf);
  const header = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${earshot.url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: header() },
    body: new URLSearchParams({ csrfToken, email, password, callbackUrl: `${earshot.url}/admin` }),
  });
  keep(answer);
  return { cookie: header(), location: answer.headers.get('location') ?? '' };
}
