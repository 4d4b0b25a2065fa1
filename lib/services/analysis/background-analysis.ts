import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#lib/core/errors.ts';
import { slowEngine } from '#lib/infra/engines/slow-engine.ts';
import { log } from '#lib/infra/log.ts';
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
/** A step under way is done sooner. */
const STOP_MS = 2_000;

/** What this process does for the analysis by itself: learn when due, go on with runs, ask a slow engine. */
export class BackgroundAnalysis {
  readonly #context: Context;
  readonly #stop = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(context: Context) {
    this.#context = context;
  }

  start(): void {
    const reanalysis = new Reanalysis(this.#context);
    const { signal } = this.#stop;
    const slow = slowEngine();
    const opinions = slow && new SecondOpinions(this.#context, slow, setbacks());
    this.#ended = Promise.all([
      opinions &&
        this.#repeat(SLOW_LOOK_MS, async () => {
          await opinions.work(signal);
          return SLOW_LOOK_MS;
        }),
      this.#repeat(LOOK_MS, async () => {
        await reanalysis.work(signal);
        return LOOK_MS;
      }),
      this.#repeat(LEARN_FIRST_MS, async () =>
        (await learnWhenDue(this.#context)) ? LEARN_AGAIN_MS : LEARN_LOOK_MS,
      ),
    ]);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    // What is learnt or asked for takes longer than a process manager waits; it is begun anew.
    await Promise.race([this.#ended, sleep(STOP_MS, undefined, { ref: false })]);
  }

  /** `work` says after how long it is to be done again. */
  async #repeat(first: number, work: () => Promise<number>): Promise<void> {
    const { signal } = this.#stop;
    let wait = first;
    while (!signal.aborted) {
      await sleep(wait, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      wait = await work().catch((error: unknown) => {
        // Another instance is at it, or the database is away; both are known where they matter.
        const known = error instanceof AppError && error.code !== 'internal';
        if (!known) log().error({ error }, 'the analysis in the background failed');
        return LEARN_LOOK_MS;
      });
    }
  }
}
