/** A turn of a talk, as plain text. */
export interface ModelMessage {
  role: 'user' | 'assistant';
  text: string;
}

/** What a model may call. */
export interface ModelTool {
  name: string;
  description: string;
  /** A JSON Schema of an object. */
  schema: object;
  /**
   * @returns what the model is told; never throws for what a model did wrong, it says so instead.
   */
  run(given: Record<string, unknown>): Promise<{ text: string; failed: boolean }>;
}

/** Counts what a model costs. A call that it refuses is not made. */
export interface ModelMeter {
  /**
   * Before each call, with all that is sent: sets aside what the call can cost at most.
   * @returns how many tokens it may answer with. @throws ModelError `budget`.
   */
  reserve(sent: string): Promise<number>;
  /** After it; null where the model said nothing of it or was cut off. */
  settle(used: { input: number; output: number } | null): Promise<void>;
}

export interface ModelRequest {
  instructions: string;
  messages: readonly ModelMessage[];
  tools: readonly ModelTool[];
  /** Calls of the model at most; with the last it has no tools, so that it answers in words. */
  mostSteps: number;
  meter: ModelMeter;
  /** Ends it at once. */
  signal: AbortSignal;
  /** For what is answered with a tool: asked after tools have run, whether that was all. */
  isDone?(): boolean;
}

/** What comes of a request, in its order. */
export type ModelEvent =
  /** A piece of text. */
  | { type: 'text'; text: string }
  /** What was said before was to a tool, not the answer: a new call of the model begins. */
  | { type: 'step' }
  | { type: 'call'; id: string; name: string; given: Record<string, unknown> }
  | { type: 'result'; id: string; text: string; failed: boolean };

/** A language model that can use tools. */
export interface Model {
  /** As its operator named it. */
  name: string;
  /** @throws ModelError, while it is iterated. */
  run(request: ModelRequest): AsyncIterable<ModelEvent>;
}
