export type LoginError = 'mismatch' | 'too_many_tries' | 'denied' | 'unavailable' | 'failed';

/** How long the server counts tries. */
export const WAIT_MINUTES = 15;

const ERRORS = new Map<string, LoginError>([
  ['CredentialsSignin', 'mismatch'],
  ['too_many_tries', 'too_many_tries'],
  ['AccessDenied', 'denied'],
  ['unavailable', 'unavailable'],
]);

/** next-auth's `?error=` as one of the sentences we have. */
export function loginError(code: unknown): LoginError | null {
  if (typeof code !== 'string' || code === '' || code === 'SessionRequired') return null;
  return ERRORS.get(code) ?? 'failed';
}
