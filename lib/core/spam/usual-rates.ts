/** How much is usual: the pieces of a busy quarter of an hour, by source and of all together. */
export interface UsualRates {
  all: number;
  sources: ReadonlyMap<string, number>;
}

export const NOTHING_USUAL: UsualRates = { all: 0, sources: new Map() };

/** More than this in a minute, or in ten, is far beyond normal. */
export interface RateBounds {
  minute: number;
  ten: number;
}

const QUARTER_MINUTES = 15;
/** A lively minute of a busy quarter has some three times its share; an attack many more. */
const MINUTE_FACTOR = 8;
const TEN_FACTOR = 4;

/**
 * @param usual pieces in a busy quarter of an hour.
 * @param ofOneClient what one client may send in a minute: a bound never lies below a few of them.
 */
export function boundsOf(usual: number, ofOneClient: number, clients: number): RateBounds {
  const share = usual / QUARTER_MINUTES;
  return {
    minute: Math.max(clients * ofOneClient, MINUTE_FACTOR * share),
    ten: Math.max(3 * clients * ofOneClient, TEN_FACTOR * 10 * share),
  };
}
