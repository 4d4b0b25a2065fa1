import { slowEngine } from '#lib/infra/engines/slow-engine.ts';
import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';
import { learnWhenDue } from './learn-when-due.ts';
import { Reanalysis } from './reanalysis.ts';
import { SecondOpinions } from './second-opinions.ts';
import { setbacks } from './setbacks.ts';

/** A run that was begun, here or elsewhere, is taken up after this long at most. */
const LOOK_MS = 3_000;
/** A slow engine is asked for what is new after this long at most. */
const SLOW_LOOK_MS = 1_000;
const LEARN_LOOK_MS = 60_000;
/** Nothing is learnt in the first moments of a process: it has its start to do. */
const LEARN_FIRST_MS = 30_000;
const LEARN_AGAIN_MS = 3_600_000;

/** What is done for the analysis: learn when due, go on with runs, ask a slow engine. */
export function analysisWorks(context: Context): Work[] {
  const reanalysis = new Reanalysis(context);
  const slow = slowEngine();
  const opinions = slow && new SecondOpinions(context, slow, setbacks());
  const works: Work[] = [
    {
      name: 'reanalysis',
      first: LOOK_MS,
      async work(signal) {
        await reanalysis.work(signal);
        return LOOK_MS;
      },
    },
    {
      name: 'learning',
      isUpkeep: true,
      first: LEARN_FIRST_MS,
      work: async () => ((await learnWhenDue(context)) ? LEARN_AGAIN_MS : LEARN_LOOK_MS),
    },
  ];
  if (!opinions) return works;
  const second: Work = {
    name: 'second opinions',
    first: SLOW_LOOK_MS,
    async work(signal) {
      await opinions.work(signal);
      return SLOW_LOOK_MS;
    },
  };
  return [...works, second];
}
