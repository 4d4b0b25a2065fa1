import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError, type SlowEngine } from '#lib/core/analysis/slow-engine.ts';
import { type AnalysisRun, changeRunState, selectRunningRun } from '#lib/data/analysis-runs.ts';
import { holdLease, releaseLease } from '#lib/data/leases.ts';
import {
  type JudgedPiece,
  keepRunStep,
  type Rejudged,
  selectJudged,
} from '#lib/data/rejudge-feedback.ts';
import { slowEngine } from '#lib/infra/engines/slow-engine.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { rejudge } from './rejudge.ts';
import { setbacks } from './setbacks.ts';
import { siteEngine } from './site-engine.ts';

const LEASE = 'reanalysis';
/** After a crash it goes on when this is over; a slow engine may take long over a step. */
const LEASE_SECONDS = 15;
const SLOW_LEASE_SECONDS = 45;
/** Some ten milliseconds of understanding, and a short statement. */
const STEP = 100;
/** Asked of a slow engine at once. */
const SLOW_STEP = 4;
const LEAST_PAUSE_MS = 20;
/** Whoever looks on sees the figures move so often. */
const TELL_MS = 2_000;

/** Works on the run through history, a step at a time, where it left off; in one instance alone. */
export class Reanalysis {
  readonly #context: Context;
  readonly #slow: SlowEngine | null;
  readonly #holder = randomUUID();
  #toldAt = Number.NEGATIVE_INFINITY;
  #untold = 0;

  constructor(context: Context, slow = slowEngine()) {
    this.#context = context;
    this.#slow = slow;
  }

  /** Goes on until the run is over, paused, cancelled, in other hands, or `signal` says stop. */
  async work(signal: AbortSignal): Promise<void> {
    const { db } = this.#context;
    let run = await selectRunningRun(db);
    if (!run || !(await this.#hold())) return;
    try {
      // Read again: what another instance did before it let go is done.
      run = await selectRunningRun(db);
      while (run && !signal.aborted) {
        const began = performance.now();
        const goesOn = await this.#step(run);
        // As long again for everybody else.
        await sleep(Math.max(LEAST_PAUSE_MS, performance.now() - began));
        run = goesOn && (await this.#hold()) ? await selectRunningRun(db) : null;
      }
    } finally {
      this.#tell(true);
      await releaseLease(db, LEASE, this.#holder);
    }
  }

  #hold(): Promise<boolean> {
    const seconds = this.#slow ? SLOW_LEASE_SECONDS : LEASE_SECONDS;
    return holdLease(this.#context.db, LEASE, this.#holder, seconds);
  }

  async #step(run: AnalysisRun): Promise<boolean> {
    const { db, now } = this.#context;
    const pieces = await selectJudged(db, run.cursor, this.#slow ? SLOW_STEP : STEP);
    const last = pieces.at(-1);
    if (!last) {
      await changeRunState(db, 'done', now());
      log().info({ id: run.id, seen: run.seen, changed: run.changed }, 'history judged anew');
      return false;
    }
    const engine = await siteEngine(db);
    const todo = pieces.filter(
      (piece) =>
        piece.engine !== this.#slow?.name &&
        (run.whole || piece.engine !== engine.name || this.#slow),
    );
    const rejudged = await Promise.all(
      todo.map((piece) => this.#rejudge(piece, rejudge(piece, engine, run.whole))),
    );
    const step = { id: run.id, cursor: last.id, seen: pieces.length };
    const kept = await keepRunStep(db, step, rejudged);
    this.#untold += kept?.changed ?? 0;
    this.#tell(false);
    return kept?.state === 'running';
  }

  /** By the slow engine where there is one and it answers, else as the embedded one says. */
  async #rejudge(piece: JudgedPiece, embedded: Rejudged): Promise<Rejudged> {
    if (!this.#slow || setbacks().isPaused()) return embedded;
    try {
      const judged = await this.#slow.judge(piece.feedback, piece.language);
      return { ...embedded, ...judged, engine: this.#slow.name };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      setbacks().note(piece.id, error);
      return embedded;
    }
  }

  #tell(now: boolean): void {
    if (this.#untold === 0 || (!now && performance.now() - this.#toldAt < TELL_MS)) return;
    this.#context.bus.publish('feedback_bulk', { reason: 'analysis' });
    this.#untold = 0;
    this.#toldAt = performance.now();
  }
}
