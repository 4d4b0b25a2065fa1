import { foldRollups } from '#lib/data/fold-rollups.ts';
import type { Context } from '#lib/services/context.ts';
import type { Work } from './work.ts';

/** What is not in the rollups yet is read with every figure, and grows by a row a statement. */
const FOLD_MS = 60_000;

/** The upkeep of the rollups. */
export const rollupWorks = (context: Context): Work[] => [
  {
    name: 'rollups',
    isUpkeep: true,
    first: FOLD_MS,
    async work() {
      await foldRollups(context.db);
      return FOLD_MS;
    },
  },
];
