import type { Actor } from '#lib/core/access/actor.ts';
import { bus } from '#lib/infra/bus.ts';

/**
 * Answers a request whose answer may be a stream that stays open, and ends it when the token that
 * opened it is revoked.
 */
export async function untilRevoked(
  request: Request,
  actor: Actor,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (actor.kind !== 'token' || actor.tokenId === null) return answer(request);
  const revoked = new AbortController();
  const forget = bus().subscribe('token_revoked', ({ tokenId }) => {
    if (tokenId === actor.tokenId) revoked.abort();
  });
  const signal = AbortSignal.any([request.signal, revoked.signal]);
  signal.addEventListener('abort', forget);
  const response = await answer(new Request(request, { signal }));
  if (!response.body) {
    forget();
    return response;
  }
  const body = response.body.pipeThrough(new TransformStream({ flush: forget }), { signal });
  return new Response(body, response);
}
