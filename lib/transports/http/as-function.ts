import { flushBus } from '#lib/infra/bus.ts';
import { outlive } from '#lib/infra/function-host.ts';
import { backgroundRounds } from '#lib/services/background/running-rounds.ts';

type Answer = (request: Request) => Response | Promise<Response>;

/** After an answer a function may go on for so long; what is left then is the next one's. */
const ROUND_MS = 45_000;
/** While somebody looks on, alerts and schedules are seen to this often. */
const LOOK_MS = 60_000;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

let roundAt = Number.NEGATIVE_INFINITY;

/**
 * `answer` where no server stays behind it: what a request gives cause for (an alert, a webhook, a
 * report) is done as soon as it is answered, without waiting for the cron.
 */
export function asFunction(answer: Answer): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await answer(request);
    const changed = !READS.has(request.method) && response.status < 400;
    if (changed || performance.now() - roundAt >= LOOK_MS) {
      roundAt = performance.now();
      outlive(Promise.all([flushBus(), backgroundRounds().afterRequest(ROUND_MS)]));
    }
    return response;
  };
}
