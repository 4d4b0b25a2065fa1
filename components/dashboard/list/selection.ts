import type { FeedbackQuery } from '#components/dashboard/feedback-query.ts';

/** All that a filter lets through, as it was counted: later arrivals are no part of it. */
export interface EverythingMatching {
  query: FeedbackQuery;
  count: number;
}

export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins: the row that was last chosen or left out by itself. */
  anchor: string | null;
  everything: EverythingMatching | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null, everything: null };

/** One row in or out. */
export function toggleRow(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id, everything: null };
}

/** Every row from the anchor to this one is as the anchor is; without an anchor this one alone. */
export function extendTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const { anchor } = selection;
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (anchor === null || from === -1 || to === -1) return toggleRow(selection, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const chosen = selection.ids.has(anchor);
  const ids = new Set(selection.ids);
  for (const one of range) {
    if (chosen) ids.add(one);
    else ids.delete(one);
  }
  return { ids, anchor, everything: null };
}

/** All rows shown, or none when all were. */
export function toggleShown(selection: Selection, order: readonly string[]): Selection {
  if (order.every((id) => selection.ids.has(id))) return NOTHING_SELECTED;
  return { ids: new Set(order), anchor: null, everything: null };
}

/** What is not in the list any more is not selected either. */
export function keepShown(selection: Selection, order: readonly string[]): Selection {
  const shown = new Set(order);
  const ids = [...selection.ids].filter((id) => shown.has(id));
  if (ids.length === selection.ids.size) return selection;
  return { ...selection, ids: new Set(ids), everything: null };
}
