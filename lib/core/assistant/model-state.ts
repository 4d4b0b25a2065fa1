export const MODEL_PURPOSES = ['report', 'chat'] as const;
export type ModelPurpose = (typeof MODEL_PURPOSES)[number];

/** Why the built-in agent did what a model was to do. */
export const MODEL_FAULTS = ['away', 'slow', 'nonsense', 'budget', 'stopped'] as const;

/** Which model there is and what it cost today, as it travels on the wire. */
export interface ModelState {
  /** Null: none is configured, and the built-in agent does everything. */
  model: string | null;
  /** Whether the day's bounds leave nothing: until tomorrow the built-in agent does everything. */
  used_up: boolean;
  today: {
    /** YYYY-MM-DD, of UTC. */
    day: string;
    tokens: number;
    most_tokens: number;
    /** US dollars; null where no prices are set. */
    cost: number | null;
    /** US dollars; null: no bound. */
    budget: number | null;
    purposes: { purpose: ModelPurpose; calls: number; tokens: number; cost: number | null }[];
  };
}
