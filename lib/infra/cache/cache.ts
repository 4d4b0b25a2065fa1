/**
 * Keeps texts for a while. What it keeps may be gone at any time, and it never fails: where it cannot
 * be reached nothing is kept.
 */
export interface Cache {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, seconds: number): Promise<void>;
  /** @param pattern of keys; `*` stands for anything. */
  forget(pattern: string): Promise<void>;
}

/** Whether a key is meant by a pattern, as a test to be asked of many. */
export function matcherOf(pattern: string): (key: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  const meant = new RegExp(`^${parts.join('.*')}$`, 's');
  return (key) => meant.test(key);
}

/** Larger ones are not kept. */
export const MOST_VALUE_BYTES = 1_000_000;
