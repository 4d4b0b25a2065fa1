/** What an examination found out about one thing. */
export interface Finding {
  /** What was looked at. */
  about: string;
  state: 'good' | 'warning' | 'bad';
  /** What is so; never a secret. */
  said: string;
  /** How to mend it, where it is not good. */
  mend?: string;
}

export const good = (about: string, said: string): Finding => ({ about, state: 'good', said });
export const warning = (about: string, said: string, mend: string): Finding => ({
  about,
  state: 'warning',
  said,
  mend,
});
export const bad = (about: string, said: string, mend: string): Finding => ({
  about,
  state: 'bad',
  said,
  mend,
});

/** Why something failed, in a line: a library's message and code, no more. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A connection tried at several addresses fails with an error that says nothing itself.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const { message } = first instanceof Error ? first : error;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${message}${cause}`.replaceAll(/\s+/g, ' ').replace(/:\/\/[^@\s/]*@/g, '://…@');
}
