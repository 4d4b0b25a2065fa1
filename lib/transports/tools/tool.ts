import type * as z from 'zod/mini';
import type { Scope } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Context } from '#lib/services/context.ts';

/** Values as a model gives them: JSON, not yet checked. */
export type ToolArguments = Record<string, unknown>;

export interface ToolAnswer {
  /** Keeps to the tool's `output` schema. */
  data: object;
  /** The same for a reader, short; customers' words in it are fenced. */
  text: string;
}

/** What only a person can say. Its one field becomes an argument of the tool. */
export interface Question {
  /** To the person. */
  message: string;
  field: string;
  /** A JSON Schema of one value, as forms know them. */
  schema:
    | { type: 'integer'; title: string; minimum: number; maximum: number }
    | { type: 'boolean'; title: string; default: boolean };
  /** To a model whose client cannot ask. */
  otherwise: string;
}

/** What a tool does to the record. */
export type ToolEffect = 'reads' | 'adds' | 'changes' | 'deletes';

/**
 * One thing an assistant can do: a verb with a name, a description for a model, and schemas. MCP and
 * the agent offer the same ones.
 */
export interface Tool {
  /** snake_case, unique. */
  name: string;
  title: string;
  /** For a model: what it does, when to use it, what comes back. */
  description: string;
  /** What the actor must be allowed; null: any that may connect. */
  scope: Scope | null;
  /** What else the actor must be allowed. */
  also?: readonly Scope[];
  effect: ToolEffect;
  input: z.ZodMiniObject;
  output: z.ZodMiniType<object>;
  /** What must be asked before it can run with these arguments; null: nothing. */
  question?(given: ToolArguments): Question | null;
  /** @throws AppError that tells a model what to do differently. */
  run(context: Context, given: ToolArguments): Promise<ToolAnswer>;
}

/**
 * Runs a tool, after a look at the names of its arguments: a model that misspells one should hear of
 * it. What the values must be is the verb's to say.
 */
export function runTool(tool: Tool, context: Context, given: ToolArguments): Promise<ToolAnswer> {
  const known = Object.keys(tool.input.shape);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length === 0) return tool.run(context, given);
  const expected = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes no arguments';
  const message = `${tool.name} does not know ${unknown.join(', ')}; ${expected}.`;
  throw new AppError('invalid_input', message);
}

/** Arguments as the text values that verbs read from a URL; null and undefined do not count. */
export function asQuery(given: ToolArguments): Record<string, string | undefined> {
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  );
}
