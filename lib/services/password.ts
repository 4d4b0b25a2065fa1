import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's minimum for Argon2id: 19 MiB, 2 passes, 1 lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

const hash = (password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> => {
  const parameters: Argon2Parameters = {
    // What looks the same is the same, whatever keyboard typed it (RFC 8265).
    message: password.normalize('NFC'),
    nonce,
    ...cost,
  };
  return derive('argon2id', parameters);
};

/** A hash in PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await hash(password, nonce, COST);
  const { memory: m, passes: t, parallelism: p } = COST;
  const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${plain(nonce)}$${plain(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/**
 * Whether the password is the one that was hashed. Without a hash it works as long and says no, so
 * that time does not tell which accounts exist.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, m, t, p, nonce = '', tag = ''] = PHC.exec(stored ?? '') ?? [];
  if (!m) {
    await hash(password, Buffer.alloc(16), COST);
    return false;
  }
  const expected = Buffer.from(tag, 'base64');
  const actual = await hash(password, Buffer.from(nonce, 'base64'), {
    memory: Number(m),
    passes: Number(t),
    parallelism: Number(p),
    tagLength: expected.length,
  });
  return timingSafeEqual(actual, expected);
}
