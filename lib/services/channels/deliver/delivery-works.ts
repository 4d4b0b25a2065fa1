import { sweepDeliveries } from '#lib/data/delivery-retention.ts';
import type { Work } from '#lib/services/background/work.ts';
import type { Context } from '#lib/services/context.ts';
import { Courier } from './courier.ts';

const SWEEP_MS = 600_000;
const KEPT_DAYS = 30;
const MOST_A_CHANNEL = 10_000;

/** What is done for channels: carry deliveries, and forget old ones. */
export function deliveryWorks(context: Context): Work[] {
  const courier = new Courier(context);
  return [
    {
      name: 'deliveries',
      first: 0,
      async work(signal) {
        await courier.work(signal);
        return 0;
      },
      round: (signal) => courier.carryDue(signal),
      isLast: true,
    },
    {
      name: 'delivery retention',
      isUpkeep: true,
      first: SWEEP_MS,
      work: async () =>
        (await sweepDeliveries(context.db, KEPT_DAYS, MOST_A_CHANNEL)) ? 1_000 : SWEEP_MS,
    },
  ];
}
