import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { updateView } from '#lib/data/saved-views.ts';
import type { Context } from '#lib/services/context.ts';
import {
  checkedViewQuery,
  viewNameKey,
  viewNameSchema,
  viewNameTaken,
  viewQuerySchema,
} from './parse-view.ts';
import { type ViewWire, viewToWire } from './view-wire.ts';

export const viewChangeSchema = z.strictObject({
  name: z.optional(viewNameSchema),
  query: z.optional(viewQuerySchema),
});

/**
 * Gives a view another name, other filters, or both.
 * @throws AppError `invalid_input`, `not_found`; `conflict` when another view has the name.
 */
export async function changeView(context: Context, id: string, given: unknown): Promise<ViewWire> {
  authorize(context.actor, 'feedback:manage');
  const { name, query } = parseOrRefuse(viewChangeSchema, given);
  const changed = await updateView(context.db, id, {
    ...(name !== undefined && { name, nameKey: viewNameKey(name) }),
    ...(query !== undefined && { query: checkedViewQuery(query, context.now()) }),
  });
  if (changed === 'taken') throw viewNameTaken();
  if (changed === null) throw new AppError('not_found', 'There is no view with this id.');
  return viewToWire(changed);
}
