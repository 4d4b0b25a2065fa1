import { feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { type FeedbackMark, selectFeedbackMark } from '#lib/data/feedback-mark.ts';
import { selectFeedback } from '#lib/data/select-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

const LOOK_MS = 1_000;
/** More at once are not told one by one: viewers fetch their list anew. */
const MOST_TOLD = 20;

/**
 * What becomes of feedback in other processes, published on this one's bus within a second: from the
 * database, for instances that share no Redis. An edit that leaves rating, time and source as they were
 * is not seen.
 */
export class FeedbackFeed {
  readonly #context: Context;
  #mark: FeedbackMark | null = null;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isFailing = false;

  constructor(context: Context) {
    this.#context = context;
  }

  start(): void {
    clearTimeout(this.#timer);
    this.#mark = null;
    const again = () => {
      this.#looking = this.look().finally(() => {
        this.#timer = setTimeout(again, LOOK_MS);
      });
    };
    again();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#looking;
    clearTimeout(this.#timer);
  }

  /** One look into the database; settles whatever happens. */
  async look(): Promise<void> {
    try {
      const before = this.#mark;
      const mark = await selectFeedbackMark(this.#context.db);
      this.#mark = mark;
      if (before) await this.#tell(before, mark);
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) log().warn({ error }, 'feedback cannot be read; viewers hear later');
      this.#isFailing = true;
    }
  }

  async #tell(before: FeedbackMark, mark: FeedbackMark): Promise<void> {
    const { db, bus } = this.#context;
    // What was folded may have come since; that it was known before is seldom and costs a list.
    const changed = (mark.waiting ?? before.waiting) !== before.waiting;
    const folded = mark.folded !== before.folded;
    if (!changed && !folded && mark.newest?.id === before.newest?.id) return;
    const filter = before.newest ? { after: before.newest } : {};
    const added = await selectFeedback(db, filter, MOST_TOLD);
    if (added.length === 0 || added.length === MOST_TOLD) {
      bus.publish('feedback_bulk', { reason: 'elsewhere' });
      return;
    }
    const rules = await knownTopicRules(db);
    for (const feedback of added) {
      bus.publish('feedback', { type: 'created', feedback: feedbackToWire(feedback, rules) });
    }
    this.#mark = { ...mark, newest: added.at(-1) ?? mark.newest };
  }
}
