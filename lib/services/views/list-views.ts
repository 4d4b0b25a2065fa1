import { authorize } from '#lib/core/access/authorize.ts';
import { selectViews } from '#lib/data/saved-views.ts';
import type { Context } from '#lib/services/context.ts';
import { type ViewWire, viewToWire } from './view-wire.ts';

/** The team's saved views by name. */
export async function listViews(context: Context): Promise<ViewWire[]> {
  authorize(context.actor, 'feedback:read');
  return (await selectViews(context.db)).map(viewToWire);
}
