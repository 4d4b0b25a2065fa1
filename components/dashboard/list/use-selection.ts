'use client';

import { useCallback, useMemo, useState } from 'react';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import {
  type EverythingMatching,
  extendTo,
  keepShown,
  NOTHING_SELECTED,
  toggleRow,
  toggleShown,
} from './selection.ts';

/** Which of the rows shown are chosen. */
export function useSelection(rows: readonly FeedbackWire[]) {
  const [made, setMade] = useState(NOTHING_SELECTED);
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selection = useMemo(() => keepShown(made, order), [made, order]);
  const toggle = useCallback(
    (id: string, range: boolean) =>
      setMade((known) => (range ? extendTo(known, id, order) : toggleRow(known, id))),
    [order],
  );
  const clear = useCallback(() => setMade(NOTHING_SELECTED), []);
  return {
    ...selection,
    toggle,
    toggleAll: () => setMade(toggleShown(selection, order)),
    takeEverything: (everything: EverythingMatching) => setMade({ ...selection, everything }),
    clear,
  };
}

export type RowSelection = ReturnType<typeof useSelection>;
