import { env } from '#lib/infra/env.ts';
import { type Finding, good, warning } from './finding.ts';

const isLocal = (url: URL) => /^(localhost|127\.|\[::1\]|.+\.localhost$)/.test(url.hostname);

function checkPublicUrl(): Finding {
  const { NEXTAUTH_URL } = env();
  if (!NEXTAUTH_URL) {
    return warning(
      'public address',
      'NEXTAUTH_URL is not set: links name whatever host a request was sent to',
      'Set NEXTAUTH_URL to the address that people open.',
    );
  }
  const url = new URL(NEXTAUTH_URL);
  if (url.protocol === 'https:' || isLocal(url)) return good('public address', url.origin);
  return warning(
    'public address',
    `${url.origin} is not https: passwords and cookies can be read on the way`,
    'Put a proxy with a certificate in front, and set NEXTAUTH_URL to its https address.',
  );
}

function checkOrigins(): Finding {
  const { ALLOWED_ORIGINS } = env();
  if (ALLOWED_ORIGINS.includes('*')) {
    return warning(
      'allowed origins',
      'pages of every site may post feedback',
      'Name the sites in ALLOWED_ORIGINS instead of *.',
    );
  }
  const plain = ALLOWED_ORIGINS.filter((one) => one.startsWith('http:') && !isLocal(new URL(one)));
  if (plain.length === 0)
    return good('allowed origins', ALLOWED_ORIGINS.join(', ') || 'our own alone');
  return warning(
    'allowed origins',
    `${plain.join(', ')} without https`,
    'Name the https addresses.',
  );
}

function checkProxy(): Finding {
  const { TRUST_PROXY } = env();
  if (TRUST_PROXY === 'true') {
    return warning(
      'proxy',
      'whatever X-Forwarded-For says is believed: anybody can dodge the limits',
      'Set TRUST_PROXY to the number of proxies (1), or to their addresses.',
    );
  }
  return good('proxy', TRUST_PROXY === '' ? 'none is trusted' : `trusts ${TRUST_PROXY}`);
}

function checkSecret(): Finding {
  const { NEXTAUTH_SECRET, DATABASE_URL, DATA_DIR } = env();
  if (NEXTAUTH_SECRET) return good('secret', 'NEXTAUTH_SECRET is set');
  const said = `kept in ${DATA_DIR}`;
  if (!DATABASE_URL) return good('secret', said);
  return warning(
    'secret',
    `${said}, which other instances on this database do not see`,
    'Set NEXTAUTH_SECRET, the same for all instances.',
  );
}

/** How Earshot is reached from outside, and whom it believes. */
export const checkAddresses = (): Finding[] => [
  checkPublicUrl(),
  checkOrigins(),
  checkProxy(),
  checkSecret(),
];
