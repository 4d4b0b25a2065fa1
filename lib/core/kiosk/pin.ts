/** A PIN keeps visitors out of the staff's panel; it guards nothing of the server's. */
export const PIN_PATTERN = /^[0-9]{4,8}$/;
/** OWASP's advice for PBKDF2 with SHA-256 (2023). */
export const PIN_ROUNDS = 600_000;
const SCHEME = 'pbkdf2-sha256';

const encode = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const decode = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const recipe = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(recipe, key, 256));
}

/** `pbkdf2-sha256$rounds$salt$hash`. Needs a secure context in a browser. */
export async function hashPin(pin: string, rounds = PIN_ROUNDS): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return [SCHEME, rounds, encode(salt), encode(await derive(pin, salt, rounds))].join('$');
}

/** Whether a PIN is the one that was hashed; false for a hash that cannot be read. */
export async function checkPin(pin: string, hashed: string): Promise<boolean> {
  const [scheme, rounds = '', salt = '', expected = ''] = hashed.split('$');
  if (scheme !== SCHEME || !/^[1-9][0-9]{0,7}$/.test(rounds)) return false;
  return encode(await derive(pin, decode(salt), Number(rounds))) === expected;
}
