import { setTimeout as sleep } from 'node:timers/promises';
import { cleanUp } from './clean-up.ts';
import { Crowd } from './crowd.ts';
import { cpuMs } from './process-cost.ts';
import type { ServerProcess } from './server-process.ts';
import { submit, wordsOf } from './submit.ts';

/** Thrown away: the first submissions pay for compiling the code. */
const WARM_UP_ROUNDS = 8;
/** From one submission to the next, so that each finds both servers idle again. */
const SPACING_MS = 250;

export interface CrowdResult {
  /** Milliseconds from submitting to each viewer's having it. */
  each: number[];
  /** … and to the last viewer's having it. */
  last: number[];
  /** Bytes of the event. */
  bytes: number;
  /** Processor time of the server per event that arrived; null without /proc. */
  cpuMicrosPerEvent: number | null;
}

interface Side {
  server: ServerProcess;
  crowd: Crowd;
  result: CrowdResult;
  cpu: number | null;
  events: number;
}

let mark = 0;

async function measureOne({ server, crowd, result }: Side): Promise<void> {
  const next = sleep(SPACING_MS);
  mark += 1;
  const delivery = crowd.delivery(wordsOf(mark));
  const [sentAt, { times, bytes }] = await Promise.all([submit(server.url, mark), delivery]);
  for (const time of times) result.each.push(time - sentAt);
  result.last.push(Math.max(...times) - sentAt);
  result.bytes = bytes;
  await next;
}

/** Each server in turn, a submission at a time, so that whatever else runs here hits all alike. */
export async function compareCrowds(
  servers: ServerProcess[],
  size: number,
  rounds: number,
): Promise<CrowdResult[]> {
  const sides: Side[] = [];
  for (const server of servers) {
    const crowd = await Crowd.gather(server.url, size);
    cleanUp.defer(() => crowd.disperse());
    sides.push({ server, crowd, result: emptyResult(), cpu: cpuMs(server.pid), events: 0 });
  }
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    if (round === 0) {
      for (const side of sides) {
        side.result = emptyResult();
        side.cpu = cpuMs(side.server.pid);
        side.events = await side.crowd.events();
      }
    }
    for (const side of sides) await measureOne(side);
    sides.reverse(); // neither always comes after the other
  }
  for (const side of sides) {
    const cpu = cpuMs(side.server.pid);
    const events = (await side.crowd.events()) - side.events;
    if (cpu !== null && side.cpu !== null) {
      side.result.cpuMicrosPerEvent = ((cpu - side.cpu) * 1000) / events;
    }
    await side.crowd.disperse();
  }
  return servers.map((one) => {
    const side = sides.find(({ server }) => server === one);
    if (!side) throw new Error('a server was not measured');
    return side.result;
  });
}

const emptyResult = (): CrowdResult => ({ each: [], last: [], bytes: 0, cpuMicrosPerEvent: null });
