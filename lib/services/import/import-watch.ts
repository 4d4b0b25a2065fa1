import type { ImportEvent } from '#lib/core/import/import-report.ts';

/**
 * Tells whoever watches how far an import is. Who comes late or dawdles hears the latest, not all
 * that was said; who leaves is not missed.
 */
export class ImportWatch {
  #said: ImportEvent | undefined;
  #count = 0;
  #over: { error?: unknown } | undefined;
  #change = Promise.withResolvers<void>();

  say(event: ImportEvent): void {
    this.#said = event;
    this.#count += 1;
    this.#wake();
  }

  end(over: { error?: unknown } = {}): void {
    this.#over = over;
    this.#wake();
  }

  #wake(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  /** Ends after the last event. @throws what ended the import before its end. */
  async *events(): AsyncGenerator<ImportEvent, void> {
    let heard = 0;
    for (;;) {
      if (this.#said && this.#count > heard) {
        heard = this.#count;
        yield this.#said;
      } else if (this.#over) {
        if ('error' in this.#over) throw this.#over.error;
        return;
      } else {
        await this.#change.promise;
      }
    }
  }
}
