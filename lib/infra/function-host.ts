import { env } from './env.ts';
import { log } from './log.ts';

/**
 * Whether this is a function of a host such as Vercel: it has no disk and no threads of its own, and
 * nothing goes on between requests.
 */
export const isFunctionHost = (): boolean => env().VERCEL !== undefined;

/** Where Vercel's runtime tells a function of the request that it answers. */
const REQUEST_CONTEXT = Symbol.for('@vercel/request-context');

interface RequestContext {
  waitUntil?(promise: Promise<unknown>): void;
}

/** Goes on after the answer: a host of functions is asked not to stop this one before. */
export function outlive(work: Promise<unknown>): void {
  const goesOn = work.catch((error: unknown) => {
    log().error({ error }, 'what was left for after the answer failed');
  });
  const store: Record<symbol, unknown> = globalThis as never;
  const runtime = store[REQUEST_CONTEXT] as { get?(): RequestContext | undefined } | undefined;
  runtime?.get?.()?.waitUntil?.(goesOn);
}
