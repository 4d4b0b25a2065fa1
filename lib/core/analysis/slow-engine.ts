import type { SentimentJudgement } from '#lib/core/sentiment/sentiment-engine.ts';

/** An engine that takes its time: a model elsewhere, or a large one here. No submission waits for it. */
export interface SlowEngine {
  /** Stored beside its judgements. */
  readonly name: string;
  /** @throws EngineError; nothing else, and within some seconds. */
  judge(text: string, language: string): Promise<SentimentJudgement>;
}

/** Why an engine gave no judgement. */
export class EngineError extends Error {
  /** 'away': it may answer others, and this one later. 'nonsense': it answered, of no use. */
  readonly kind: 'away' | 'nonsense';
  /** Seconds that it asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(
    kind: 'away' | 'nonsense',
    message: string,
    details: { retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'EngineError';
    this.kind = kind;
    this.retryAfter = details.retryAfter;
  }
}
