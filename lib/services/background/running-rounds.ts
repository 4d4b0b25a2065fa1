import { processWide } from '#lib/infra/process-wide.ts';
import { createContext } from '#lib/services/context.ts';
import { BackgroundRounds } from './background-rounds.ts';
import { backgroundWorks } from './background-works.ts';

/** The rounds of this process. */
export const backgroundRounds = (): BackgroundRounds =>
  processWide(
    'rounds',
    () =>
      new BackgroundRounds(backgroundWorks(createContext({ kind: 'system', name: 'function' }))),
  );
