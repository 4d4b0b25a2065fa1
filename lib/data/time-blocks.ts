const DAY_MS = 86_400_000;
/** Days between the year 1, from which blocks are counted, and 1970. */
const DAYS_BEFORE_1970 = 719_162;
/** A block of level 0 is a day; of each further level, 16 of the one below. */
const LEVELS = [0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];
const BITS = 4;

const dayOf = (moment: Date) => Math.floor(moment.getTime() / DAY_MS) + DAYS_BEFORE_1970;

/** As `feedback_block_key` has it. */
const blockKey = (day: number, level: number) => -1_000_000 - level - 3 * (day >> (BITS * level));

/**
 * Keys of the blocks that hold all between two moments (both inclusive), from the first to the last,
 * be that back or forth in time: blocks of the given level to begin with, then ever larger ones.
 */
export function timeBlocks(first: Date, last: Date, level: Level): number[] {
  const end = dayOf(last);
  const back = first > last;
  const keys: number[] = [];
  let size: number = level;
  for (let day = dayOf(first); back ? day >= end : day <= end; ) {
    keys.push(blockKey(day, size));
    const block = day >> (BITS * size);
    // Where the next block begins, seen in the direction of the walk.
    const edge = (back ? block : block + 1) << (BITS * size);
    while (size < LEVELS.length - 1 && edge % (1 << (BITS * (size + 1))) === 0) size += 1;
    day = back ? edge - 1 : edge;
  }
  return keys;
}
