import * as z from 'zod/mini';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import type { ToolArguments } from './tool.ts';

export const idInput = z
  .string('is required: the id of a piece of feedback')
  .check(
    z.regex(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      'is not an id; search_feedback has ids',
    ),
    z.describe('Its id, a UUID.'),
  );

const withId = z.object({ id: idInput });

/** @throws AppError `invalid_input` when there is none. */
export function idArgument(given: ToolArguments): string {
  return parseOrRefuse(withId, { id: given.id }).id.toLowerCase();
}
