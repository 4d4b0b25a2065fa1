import { uuidv7 } from 'uuidv7';
import * as z from 'zod/mini';
import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertView, viewNameIsTaken } from '#lib/data/saved-views.ts';
import type { Context } from '#lib/services/context.ts';
import {
  checkedViewQuery,
  viewNameKey,
  viewNameSchema,
  viewNameTaken,
  viewQuerySchema,
} from './parse-view.ts';
import { type ViewWire, viewToWire } from './view-wire.ts';

export const MOST_VIEWS = 50;

export const viewInputSchema = z.strictObject({ name: viewNameSchema, query: viewQuerySchema });

function tooManyViews(): AppError {
  const message = `There are ${MOST_VIEWS} views already. Delete one first.`;
  return new AppError('conflict', message, { issues: [{ field: '', code: 'too_many', message }] });
}

const makerOf = (actor: Actor) => (actor.kind === 'customer' ? '' : actor.name);

/**
 * Keeps a filter of the list under a name, for the whole team.
 * @throws AppError `invalid_input`; `conflict` when the name is taken or there are 50 already.
 */
export async function saveView(context: Context, given: unknown): Promise<ViewWire> {
  authorize(context.actor, 'feedback:manage');
  const { name, query } = parseOrRefuse(viewInputSchema, given);
  const view = {
    id: uuidv7(),
    name,
    query: checkedViewQuery(query, context.now()),
    createdBy: makerOf(context.actor),
    createdAt: context.now(),
  };
  const nameKey = viewNameKey(name);
  if (await insertView(context.db, { ...view, nameKey }, MOST_VIEWS)) return viewToWire(view);
  throw (await viewNameIsTaken(context.db, nameKey)) ? viewNameTaken() : tooManyViews();
}
