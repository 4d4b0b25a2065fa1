import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { env } from '#lib/infra/env.ts';
import { guardedLookup, PrivateDestination } from './guarded-lookup.ts';
import { isPublicAddress } from './is-public-address.ts';

/** For the whole exchange: name, connection, request and answer. */
const LIMIT_MS = 15_000;
/** Of an answer so much is read, then the connection is closed. */
const MOST_BYTES = 4_096;

export interface Answer {
  status: number;
  retryAfter: string | undefined;
  /** At most 4 kB of it. */
  body: string;
}

function assertPublicLiteral(url: URL): void {
  // Sockets look no literal up; `URL` has read decimal, octal and hexadecimal ones by now.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) {
    throw new PrivateDestination('the address is private');
  }
}

function open(url: URL, headers: Record<string, string>, signal: AbortSignal): ClientRequest {
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const guarded = !env().ALLOW_PRIVATE_DESTINATIONS;
  if (guarded) assertPublicLiteral(url);
  return open(url, {
    method: 'POST',
    headers,
    signal,
    // A connection of its own: none is left open at a stranger's, and no proxy is in between.
    agent: false,
    ...(guarded && { lookup: guardedLookup() }),
  });
}

async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8').replaceAll('\0', '\uFFFD');
}

/**
 * Posts a text to an address that somebody else chose. Follows no redirect, sends no credentials.
 * @throws PrivateDestination; whatever Node says of a connection that fails; `TimeoutError` after
 * 15 s; `AbortError` when `stop` says so.
 */
export async function postText(
  url: URL,
  body: string,
  headers: Record<string, string>,
  stop?: AbortSignal,
): Promise<Answer> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const signal = stop ? AbortSignal.any([limit, stop]) : limit;
  try {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const request = open(url, { ...headers, ...length, 'user-agent': 'Earshot' }, signal);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.on('error', reject);
      request.on('response', resolve);
      request.end(body);
    });
    const text = await readStart(response).finally(() => request.destroy());
    const { statusCode: status = 0, headers: told } = response;
    return { status, retryAfter: told['retry-after'], body: text };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error;
  }
}
