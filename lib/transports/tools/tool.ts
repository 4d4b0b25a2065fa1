import type * as z from 'zod/mini';
import type { Scope } from '#lib/core/access/actor.ts';
import type { AuditDetails, AuditOutcome, AuditVia } from '#lib/core/audit/audit-entry.ts';
import { AppError } from '#lib/core/errors.ts';
import { traced } from '#lib/infra/telemetry/tracing.ts';
import { recordAction } from '#lib/services/audit/record-action.ts';
import type { Context } from '#lib/services/context.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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
 * A model that misspells an argument should hear of it. What the values must be is the verb's to say.
 * @throws AppError `invalid_input`.
 */
function checkNames({ name, input }: Tool, given: ToolArguments): void {
  const known = Object.keys(input.shape);
  const unknown = Object.keys(given).filter((one) => !known.includes(one));
  if (unknown.length === 0) return;
  const expected = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes no arguments';
  throw new AppError('invalid_input', `${name} does not know ${unknown.join(', ')}; ${expected}.`);
}

/**
 * Runs a tool, and enters that in the audit log: whoever offers tools runs them with this, so that
 * none can be forgotten. `via`: by which way it was called.
 */
export async function runTool(
  tool: Tool,
  context: Context,
  given: ToolArguments,
  via: AuditVia = context.actor.kind === 'token' ? 'mcp' : 'desk',
): Promise<ToolAnswer> {
  const enter = (outcome: AuditOutcome, details: AuditDetails = {}) =>
    recordAction(context, {
      action: tool.name,
      outcome,
      target: typeof given.id === 'string' && UUID.test(given.id) ? given.id.toLowerCase() : null,
      via,
      details: {
        effect: tool.effect,
        arguments: Object.keys(given).filter((name) => name in tool.input.shape),
        ...details,
      },
    });
  try {
    checkNames(tool, given);
    const answer = await traced(tool.name, { 'earshot.kind': 'tool' }, () =>
      tool.run(context, given),
    );
    await enter('done');
    return answer;
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal';
    const failed = code === 'internal' || code === 'unavailable';
    const entered = enter(failed ? 'failed' : 'refused', { code });
    // While the database is away nobody waits for an entry that cannot be written.
    if (code !== 'unavailable') await entered;
    throw error;
  }
}

/** Arguments as the text values that verbs read from a URL; null and undefined do not count. */
export function asQuery(given: ToolArguments): Record<string, string | undefined> {
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  );
}
