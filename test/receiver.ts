import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Arrived {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  url: string;
  arrived: Arrived[];
  /** What it answers; 200 until it is set. */
  answer: (response: ServerResponse, request: IncomingMessage) => void;
  close(): void;
}

/** A server that keeps what is posted to it, for tests of what is sent out. */
export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    arrived: [],
    answer: (response) => response.end('ok'),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    receiver.arrived.push({ headers: request.headers, body });
    receiver.answer(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return receiver;
}
