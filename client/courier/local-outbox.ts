import { readLocal, removeLocal, writeLocal } from '#client/device/local-record.ts';
import type { Submission } from '#lib/core/form/check-draft.ts';
import { isSubmission } from './is-submission.ts';
import type { Outbox } from './outbox.ts';

const KEY = 'earshot.outbox';

const isList = (kept: unknown): kept is unknown[] => Array.isArray(kept);

/** One record of localStorage: where forms once kept what waits, and where a database is refused. */
export class LocalOutbox implements Outbox {
  async all(): Promise<Submission[]> {
    return this.#read();
  }

  async put(submission: Submission): Promise<void> {
    const others = this.#read().filter(({ id }) => id !== submission.id);
    writeLocal(KEY, [...others, submission]);
  }

  async remove(id: string): Promise<void> {
    const left = this.#read().filter((submission) => submission.id !== id);
    if (left.length === 0) removeLocal(KEY);
    else writeLocal(KEY, left);
  }

  #read(): Submission[] {
    return (readLocal(KEY, isList) ?? []).filter(isSubmission);
  }
}
