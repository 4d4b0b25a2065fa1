import { PrivateDestination } from '#lib/infra/outbound/guarded-lookup.ts';
import { postText } from '#lib/infra/outbound/post-text.ts';
import { failed, type Outcome } from './outcome.ts';

const isTls = (code: unknown) =>
  typeof code === 'string' &&
  /^(ERR_(SSL|TLS)_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code);

/** What became of a connection, in words of our own: Node's tell of addresses inside. */
function failureOf(error: unknown): Outcome {
  if (error instanceof PrivateDestination) return failed('private_destination');
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  if (name === 'TimeoutError') return failed('timeout');
  return failed(isTls(code) ? 'tls' : 'unreachable');
}

/**
 * Posts JSON and judges the answer: 2xx is success, 410 is goodbye, all else is tried again.
 * @throws AbortError when `stop` says so.
 */
export async function postOutcome(
  destination: string,
  body: string,
  headers: Record<string, string>,
  stop: AbortSignal,
): Promise<Outcome> {
  const url = URL.parse(destination);
  if (!url) return failed('unreachable', { next: 'never' });
  try {
    const json = { ...headers, 'content-type': 'application/json' };
    const { status, body: response, retryAfter } = await postText(url, body, json, stop);
    if (status >= 200 && status < 300) return { error: null, status, response, next: 'never' };
    return failed('refused', {
      status,
      response,
      retryAfter,
      next: status === 410 ? 'gone' : 'again',
    });
  } catch (error) {
    stop.throwIfAborted();
    return failureOf(error);
  }
}
