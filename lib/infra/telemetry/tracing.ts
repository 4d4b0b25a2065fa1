import { AppError } from '#lib/core/errors.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** What is told of a step: names that the code knows, numbers, codes. Nothing that anybody wrote. */
export type Facts = Record<string, string | number | boolean>;
export type StepKind = 'internal' | 'server' | 'client';

/** A step of a trace, under way. */
export interface Step {
  add(facts: Facts): void;
  fail(code: string): void;
  end(): void;
}

export interface Tracing {
  /** A step of whatever is under way. */
  begin(name: string, kind: StepKind, facts: Facts): Step;
  /** Steps that `work` begins are the step's. */
  within<T>(step: Step, work: () => T): T;
  traceId(): string | undefined;
  close(): Promise<void>;
}

/** Null where no collector is named: then no step is taken note of. */
export const tracing = (): Tracing | null => processWide<Tracing | null>('tracing', () => null);

/** A name for what went wrong; messages may hold what a customer wrote. */
function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown').slice(0, 60);
}

/** Does `work` as a step of the trace that is under way, or begins one. */
export async function traced<T>(
  name: string,
  facts: Facts,
  work: (step: Step | null) => Promise<T>,
  kind: StepKind = 'internal',
): Promise<T> {
  const open = tracing();
  if (!open) return work(null);
  const step = open.begin(name, kind, facts);
  try {
    return await open.within(step, () => work(step));
  } catch (error) {
    step.fail(codeOf(error));
    throw error;
  } finally {
    step.end();
  }
}

const LONGEST_STATEMENT = 2_000;

/** A statement of the database as a step: its text, which holds places and no values. */
export function tracedStatement<T>(text: string, work: () => Promise<T>): Promise<T> {
  if (!tracing()) return work();
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const facts = {
    'db.system.name': 'postgresql',
    'db.query.text': words.slice(0, LONGEST_STATEMENT),
  };
  return traced(words.split(' ', 1)[0]?.toUpperCase() ?? 'SQL', facts, work, 'client');
}
