import type { Figures } from '#lib/core/sentiment/correction/figures.ts';

export const RUN_STATES = ['running', 'paused', 'done', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** History judged anew. */
export interface AnalysisRunWire {
  id: string;
  state: RunState;
  started_at: string;
  started_by: string;
  ended_at: string | null;
  /** Language and topics as well. */
  whole: boolean;
  /** How much feedback there was when it began. */
  total: number;
  /** How much it has looked at … */
  seen: number;
  /** … and how much of that it judged anew. */
  changed: number;
}

/** The last attempt to learn from the site's own ratings. */
export interface LearningAttemptWire {
  version: number;
  timestamp: string;
  /** Pairs of text and rating. */
  pairs: number;
  /** Whether it judges better by more than chance, and is in use. */
  kept: boolean;
  /** Without and with what was learnt, on texts not learnt from; null where there was too little. */
  before: Figures | null;
  after: Figures | null;
}

export interface AnalysisWire {
  /** What judges a text the moment it comes. */
  engine: string;
  /** What is asked afterwards and has the last word; null where nothing is. */
  slow_engine: string | null;
  /** Why it failed last, as the answering instance knows; null while it does not. */
  slow_failure: string | null;
  learning: {
    on: boolean;
    /** Under way, here or in another instance. */
    busy: boolean;
    latest: LearningAttemptWire | null;
  };
  /** The last run through history, or the one under way. */
  run: AnalysisRunWire | null;
}
