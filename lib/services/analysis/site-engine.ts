import { correctedEngine } from '#lib/core/sentiment/correction/corrected-engine.ts';
import type { Correction } from '#lib/core/sentiment/correction/correction.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { selectActiveCorrection } from '#lib/data/sentiment-corrections.ts';
import type { Database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** What another instance learnt is in use here after this long at most. */
const FRESH_MS = 3_000;
/** The first submission of a process waits no longer for what the site learnt. */
const PATIENCE_MS = 500;

/**
 * The embedded analyser with what the site taught it, as this process knows it: asked of the database
 * at most once in three seconds, in the background. While the database is away it is what it was.
 */
class SiteEngine {
  readonly #db: Database;
  #correction: Correction | null = null;
  #engine: SentimentEngine = linearEngine;
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  async current(): Promise<SentimentEngine> {
    const isFirst = this.#readAt === Number.NEGATIVE_INFINITY;
    if (performance.now() - this.#readAt >= FRESH_MS) this.#reading ??= this.#read();
    if (isFirst && this.#reading) await Promise.race([this.#reading, afterPatience()]);
    return this.#engine;
  }

  async correction(): Promise<Correction | null> {
    await this.current();
    return this.#correction;
  }

  /** To be called after a change, so that it holds at once. */
  async refresh(): Promise<void> {
    await this.#reading;
    await this.#read();
  }

  async #read(): Promise<void> {
    try {
      const found = await selectActiveCorrection(this.#db, this.#correction?.version);
      if (found !== 'known') this.#use(found);
    } catch (error) {
      log().warn({ error }, 'what the site learnt could not be read; the last known holds');
    }
    this.#readAt = performance.now();
    this.#reading = null;
  }

  #use(correction: Correction | null): void {
    // Learnt upon weights of another release it would mislead; it is learnt anew soon.
    this.#correction = correction?.base === linearEngine.name ? correction : null;
    this.#engine = this.#correction ? correctedEngine(this.#correction) : linearEngine;
  }
}

function afterPatience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
}

function keptBy(db: Database): SiteEngine {
  const kept = processWide('siteEngines', () => new WeakMap<Database, SiteEngine>());
  let engine = kept.get(db);
  if (!engine) {
    engine = new SiteEngine(db);
    kept.set(db, engine);
  }
  return engine;
}

/** What judges a text the moment it comes. Waits for the database once at most, and never fails. */
export function siteEngine(db: Database): Promise<SentimentEngine> {
  return keptBy(db).current();
}

/** The correction in use, to be handed to a thread of its own. */
export function siteCorrection(db: Database): Promise<Correction | null> {
  return keptBy(db).correction();
}

export function refreshSiteEngine(db: Database): Promise<void> {
  return keptBy(db).refresh();
}
