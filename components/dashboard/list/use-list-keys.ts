'use client';

import { useMemo } from 'react';
import { selectedRow } from '#components/dashboard/shell/rows.ts';
import { type Shortcuts, useShortcuts } from '#components/dashboard/shell/use-shortcuts.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { RowSelection } from './use-selection.ts';

interface ListKeys {
  data: FeedbackWire[];
  selection: RowSelection;
  mayManage: boolean;
  edit: (feedback: FeedbackWire) => void;
  askToDelete: (pieces: FeedbackWire[]) => void;
}

/** `x` chooses the row that has the focus, `e` edits it, `Delete` takes what is chosen, else it. */
export function useListKeys({ data, selection, mayManage, edit, askToDelete }: ListKeys): void {
  const shortcuts = useMemo((): Shortcuts => {
    const here = () => data.find(({ id }) => id === selectedRow());
    const choosing: Shortcuts = {
      x: () => {
        const row = here();
        if (row) selection.toggle(row.id, false);
      },
      Escape: selection.clear,
    };
    if (!mayManage) return choosing;
    const remove = () => {
      // All that match are not all shown: that takes the button, where it says how many.
      if (selection.everything) return;
      const chosen = data.filter(({ id }) => selection.ids.has(id));
      const row = here();
      if (chosen.length > 0) askToDelete(chosen);
      else if (row) askToDelete([row]);
    };
    return {
      ...choosing,
      e: () => {
        const row = here();
        if (row) edit(row);
      },
      Delete: remove,
      '#': remove,
    };
  }, [data, selection, mayManage, edit, askToDelete]);
  useShortcuts(shortcuts);
}
