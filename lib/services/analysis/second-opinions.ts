import { randomUUID } from 'node:crypto';
import { EngineError, type SlowEngine } from '#lib/core/analysis/slow-engine.ts';
import { feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { findFeedback } from '#lib/data/feedback-entry.ts';
import { holdLease, releaseLease } from '#lib/data/leases.ts';
import { type JudgedPiece, keepJudgements, selectUnjudged } from '#lib/data/rejudge-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import { Setbacks } from './setbacks.ts';

const LEASE = 'second-opinions';
/** Longer than a batch takes at worst. */
const LEASE_SECONDS = 60;
/** Asked at once. */
const BATCH = 4;
const DAY_MS = 86_400_000;

/**
 * Brings the judgements of a slow engine after the embedded one's. The database is the queue: recent
 * pieces that another engine judged. So nothing is lost by a restart, and memory does not grow with a
 * burst. Where the engine fails, the embedded judgement simply stays.
 */
export class SecondOpinions {
  readonly #context: Context;
  readonly #engine: SlowEngine;
  readonly #setbacks: Setbacks;
  readonly #holder = randomUUID();

  constructor(context: Context, engine: SlowEngine, setbacks = new Setbacks()) {
    this.#context = context;
    this.#engine = engine;
    this.#setbacks = setbacks;
  }

  /** Goes on until nothing is left to ask, the engine is away, or `signal` says stop. */
  async work(signal: AbortSignal): Promise<void> {
    const { db, now } = this.#context;
    if (this.#setbacks.isPaused() || !(await this.#hold())) return;
    try {
      while (!signal.aborted && !this.#setbacks.isPaused() && (await this.#hold())) {
        const since = new Date(now().getTime() - DAY_MS);
        const except = this.#setbacks.waiting();
        const wanted = { engine: this.#engine.name, since, except };
        const pieces = await selectUnjudged(db, wanted, BATCH);
        if (pieces.length === 0) return;
        await Promise.all(pieces.map((piece) => this.#ask(piece)));
      }
    } finally {
      await releaseLease(db, LEASE, this.#holder);
    }
  }

  #hold(): Promise<boolean> {
    return holdLease(this.#context.db, LEASE, this.#holder, LEASE_SECONDS);
  }

  async #ask(piece: JudgedPiece): Promise<void> {
    const { id, feedback, language, engine: was } = piece;
    try {
      const judged = await this.#engine.judge(feedback, language);
      this.#setbacks.forget(id);
      await this.#keep({ id, feedback, was, engine: this.#engine.name, ...judged });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      this.#setbacks.note(id, error);
      const { kind, message } = error;
      log().warn({ id, kind, reason: message }, 'no second opinion; the embedded one stays');
    }
  }

  async #keep(rejudged: Parameters<typeof keepJudgements>[1][number]): Promise<void> {
    const { db, bus } = this.#context;
    const [id] = await keepJudgements(db, [rejudged]);
    const feedback = id && (await findFeedback(db, id));
    if (!feedback) return;
    const wire = feedbackToWire(feedback, await knownTopicRules(db));
    bus.publish('feedback', { type: 'updated', feedback: wire });
  }
}
