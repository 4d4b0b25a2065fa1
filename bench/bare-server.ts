import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Server } from 'socket.io';

/**
 * What socket.io costs by itself: a POST is broadcast to everybody as an event of the size of
 * Earshot's and answered; no check, no database, no room, no figures.
 */
const server = createServer(async (request, response) => {
  if (request.method !== 'POST') {
    response.end('ready');
    return;
  }
  let body = '';
  for await (const chunk of request) body += chunk;
  const feedback = {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    ...JSON.parse(body),
    sentiment: 'neutral',
    sentiment_score: 0.0123,
    language: 'en',
    topics: ['service', 'waiting'],
    source: 'api',
    metadata: {},
  };
  io.emit('feedback', { type: 'created', feedback });
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(feedback));
});
const io = new Server(server, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
});
server.listen(Number(process.env.PORT));
