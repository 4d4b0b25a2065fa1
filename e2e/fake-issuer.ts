import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Person {
  sub: string;
  name: string;
  email: string;
  email_verified: boolean;
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An OpenID Connect provider that signs everybody in as `person`, without asking. */
export class FakeIssuer {
  readonly url: string;
  person: Person;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #nonces = new Map<string, string>();
  readonly #close: () => void;

  private constructor(url: string, person: Person, close: () => void) {
    this.url = url;
    this.person = person;
    this.#close = close;
  }

  static async start(person: Person): Promise<FakeIssuer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const issuer = new FakeIssuer(`http://127.0.0.1:${port}`, person, () => server.close());
    server.on('request', (request, response) => void issuer.#answer(request, response));
    return issuer;
  }

  close(): void {
    this.#close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const json = (body: object) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    };
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: this.url,
          authorization_endpoint: `${this.url}/authorize`,
          token_endpoint: `${this.url}/token`,
          jwks_uri: `${this.url}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      case '/keys': {
        const key = this.#keys.publicKey.export({ format: 'jwk' });
        return json({ keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] });
      }
      case '/authorize': {
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        this.#nonces.set('code', url.searchParams.get('nonce') ?? '');
        back.searchParams.set('code', 'code');
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        response.writeHead(302, { location: back.href }).end();
        return;
      }
      case '/token':
        return json({
          access_token: 'opaque',
          token_type: 'Bearer',
          expires_in: 60,
          id_token: this.#idToken(),
        });
      default:
        response.writeHead(404).end();
    }
  }

  #idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.url,
      aud: 'earshot',
      iat: now,
      exp: now + 60,
      nonce: this.#nonces.get('code'),
      ...this.person,
    };
    const signed = `${base64url({ alg: 'RS256', kid: 'one' })}.${base64url(claims)}`;
    const signature = createSign('RSA-SHA256').update(signed).sign(this.#keys.privateKey);
    return `${signed}.${signature.toString('base64url')}`;
  }
}
