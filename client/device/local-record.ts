/**
 * Storage of the browser, which may be forbidden, full or edited by hand. Without it the form works
 * as before and only forgets on reload, so a refusal is not worth a word to the customer.
 */
export function readLocal<T>(key: string, is: (kept: unknown) => kept is T): T | null {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return null;
    const kept: unknown = JSON.parse(text);
    return is(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether it was stored. */
export function writeLocal(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be reached holds nothing of ours.
  }
}
