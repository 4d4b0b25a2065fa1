import { countUnhappyTopics, type UnhappyTopics } from '#lib/data/unhappy-topics.ts';
import type { Database } from '#lib/infra/database.ts';
import { type PacedReading, paceReading } from '#lib/services/pace-reading.ts';

const kept = new WeakMap<Database, PacedReading<void, UnhappyTopics>>();

/**
 * What the unhappy of two weeks name. A flood of complaints must not have it counted for each of
 * them: counting takes a tenth of the time at most.
 */
export function unhappyTopics(db: Database): Promise<UnhappyTopics> {
  let paced = kept.get(db);
  if (!paced) {
    paced = paceReading(() => countUnhappyTopics(db));
    kept.set(db, paced);
  }
  return paced.read();
}
