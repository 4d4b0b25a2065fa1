import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';
import { forgetOldFeedback } from './forget-old-feedback.ts';

const FIRST_MS = 60_000;
const LOOK_MS = 3_600_000;

/** Keeps feedback no longer than the team wants. */
export const retentionWorks = (context: Context): Work[] => [
  {
    name: 'feedback retention',
    isUpkeep: true,
    first: FIRST_MS,
    async work(signal) {
      await forgetOldFeedback(context, signal);
      return LOOK_MS;
    },
  },
];
