import type { SavedView } from '#lib/data/saved-views.ts';

/** A filter of the feedback list under a name, for the whole team. */
export interface ViewWire {
  id: string;
  name: string;
  /** Filters as they stand in an address: `{ sentiment: 'negative', period: 'week' }`. */
  query: Record<string, string>;
  created_by: string;
  created_at: string;
}

export function viewToWire({ createdBy, createdAt, ...view }: SavedView): ViewWire {
  return { ...view, created_by: createdBy, created_at: createdAt.toISOString() };
}
