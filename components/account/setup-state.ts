export const SETUP_FIELDS = ['name', 'email', 'password'] as const;
export type SetupField = (typeof SETUP_FIELDS)[number];

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;

/** What the account form shows after a try that did not go through. */
export interface SetupState {
  name: string;
  email: string;
  issues: { field: SetupField; code: string }[];
  problem: 'busy' | 'unavailable' | null;
}

export type CreateAccount = (previous: SetupState, data: FormData) => Promise<SetupState>;

export const UNTOUCHED_SETUP: SetupState = { name: '', email: '', issues: [], problem: null };
