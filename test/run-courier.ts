import { createBus } from '#lib/infra/bus.ts';
import { createDatabase } from '#lib/infra/database.ts';
import { Courier } from '#lib/services/channels/deliver/courier.ts';

/** A process that delivers until it is killed, for the test that kills it. */
const [address = '{}'] = process.argv.slice(2);
const context = {
  actor: { kind: 'system' as const, name: 'courier' },
  db: createDatabase({ ...JSON.parse(address), max: 2 }),
  bus: createBus(),
  now: () => new Date(),
};
const alive = setInterval(() => {}, 60_000);
await new Courier(context).work(new AbortController().signal);
clearInterval(alive);
