import * as z from 'zod/mini';

/** There is no feedback beyond, and calendars become odd. */
export const EARLIEST = Date.UTC(1970, 0, 2);
const LATEST = Date.UTC(9000, 0, 1);

/** A moment as queries name it. */
export const timeSchema = z
  .pipe(
    z.iso.datetime({ offset: true, error: 'must be an ISO 8601 time with a zone' }),
    z.transform((text) => new Date(text)),
  )
  .check(
    z.refine(
      (date) => date.getTime() >= EARLIEST && date.getTime() < LATEST,
      'must lie between 1970 and 9000',
    ),
  );
