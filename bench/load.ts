import { connect, type Socket } from 'node:net';
import { now } from './clock.ts';
import { TEXTS } from './texts.ts';

/** What one process of submitters did. */
export interface LoadResult {
  /** Answered with 201 while it was measured. */
  accepted: number;
  /** … and with what came before and after. */
  acceptedInAll: number;
  /** Answered otherwise. */
  refused: number;
  seconds: number;
  /** Milliseconds from sending a submission to having its answer. */
  latencies: number[];
}

let made = 0;

function message({ host, pathname }: URL, token: string | undefined): string {
  made += 1;
  const body = JSON.stringify({
    customer_name: `Customer ${made}`,
    feedback: `${TEXTS[made % TEXTS.length]} (${made})`,
    rating: 1 + (made % 5),
  });
  const bearer = token ? `Authorization: Bearer ${token}\r\n` : '';
  return `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\n${bearer}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Bytes of the answer that begins the buffer, or 0 while its end has not come. */
function lengthOfAnswer(buffer: Buffer): number {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const head = buffer.toString('latin1', 0, end);
  const given = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (given !== undefined) {
    const whole = end + 4 + Number(given);
    return buffer.length >= whole ? whole : 0;
  }
  const last = buffer.indexOf('\r\n0\r\n\r\n', end);
  return last < 0 ? 0 : last + 7;
}

/** Sends, waits for the answer, sends again: a keep-alive connection with as little of Node as goes. */
function keepSubmitting(
  url: URL,
  token: string | undefined,
  answered: (status: number, ms: number) => boolean,
): Socket {
  const socket = connect(Number(url.port), url.hostname);
  let received: Buffer = Buffer.alloc(0);
  let sentAt = 0;
  const send = () => {
    sentAt = now();
    socket.write(message(url, token));
  };
  socket.setNoDelay(true);
  socket.on('connect', send);
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const length = lengthOfAnswer(received);
    if (length === 0) return;
    const status = Number(received.toString('latin1', 9, 12));
    received = received.subarray(length);
    if (answered(status, now() - sentAt)) send();
  });
  return socket;
}

/** So many connections for so many milliseconds, the first part of them not counted. */
export async function load(
  address: string,
  connections: number,
  { warmUpMs, ms, token }: { warmUpMs: number; ms: number; token?: string | undefined },
): Promise<LoadResult> {
  const url = new URL(address);
  const result: LoadResult = {
    accepted: 0,
    acceptedInAll: 0,
    refused: 0,
    seconds: ms / 1000,
    latencies: [],
  };
  const begin = now() + warmUpMs;
  const end = begin + ms;
  let open = connections;
  await new Promise<void>((resolve, reject) => {
    for (let index = 0; index < connections; index += 1) {
      const socket = keepSubmitting(url, token, (status, took) => {
        const at = now();
        if (status === 201) result.acceptedInAll += 1;
        if (at >= begin && at < end) {
          if (status === 201) result.accepted += 1;
          else result.refused += 1;
          result.latencies.push(took);
        }
        if (at < end) return true;
        socket.end();
        open -= 1;
        if (open === 0) resolve();
        return false;
      });
      socket.on('error', reject);
    }
  });
  return result;
}
