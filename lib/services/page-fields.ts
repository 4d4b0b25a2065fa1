import * as z from 'zod/mini';

/**
 * What every list takes to be read page by page, newest first.
 * @param most how many a page may have.
 * @param usual how many it has where nobody says.
 */
export function pageFields(most: number, usual = 20) {
  const limit = `must be from 1 to ${most}`;
  return {
    limit: z._default(
      z.coerce
        .number(limit)
        .check(
          z.int(limit),
          z.minimum(1, limit),
          z.maximum(most, limit),
          z.meta({ type: 'integer', format: 'int32', minimum: 1, maximum: most }),
        ),
      usual,
    ),
    cursor: z.optional(z.string().check(z.maxLength(500))),
  };
}
