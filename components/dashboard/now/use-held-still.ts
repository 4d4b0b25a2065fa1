import { useState } from 'react';

interface HeldStill<T> {
  shown: T[];
  waiting: number;
  hold: () => void;
  release: () => void;
}

/**
 * A list that stands still while it is held, so that no row moves from under the pointer or the
 * keyboard; what comes meanwhile is counted, what is corrected shows at once.
 */
export function useHeldStill<T extends { id: string }>(list: T[]): HeldStill<T> {
  const [held, setHeld] = useState<T[] | null>(null);
  if (held === null) {
    return { shown: list, waiting: 0, hold: () => setHeld(list), release: () => {} };
  }
  const known = new Set(held.map(({ id }) => id));
  const waiting = list.filter(({ id }) => !known.has(id)).length;
  const current = new Map(list.map((row) => [row.id, row]));
  return {
    shown: held.map((row) => current.get(row.id) ?? row),
    waiting,
    hold: () => {},
    release: () => setHeld(null),
  };
}
