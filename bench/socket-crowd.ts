import { io } from 'socket.io-client';
import type { FeedbackEvent } from '#lib/core/events.ts';
import { now } from './clock.ts';
import type { CrowdReport } from './crowd.ts';

/** The process of a crowd: `node bench/socket-crowd.ts URL COUNT`, token in API_TOKEN. */
const [url = '', count = ''] = process.argv.slice(2);
const size = Number(count);
/** Opened at once; more would only queue in the listen backlog. */
const AT_ONCE = 50;

const tell = (report: CrowdReport) => process.send?.(report);
const arrivals = new Map<string, number[]>();
let events = 0;

function hear(event: FeedbackEvent): void {
  const at = now();
  events += 1;
  if (event.type === 'deleted') return;
  const words = event.feedback.feedback;
  const times = arrivals.get(words) ?? [];
  arrivals.set(words, times);
  if (times.push(at) < size) return;
  arrivals.delete(words);
  tell({ type: 'delivered', words, times, bytes: JSON.stringify(event).length });
}

function connect(): Promise<void> {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { token: process.env.API_TOKEN },
  });
  socket.on('feedback', hear);
  socket.on('metrics', () => {
    events += 1;
  });
  socket.on('disconnect', (reason) => {
    throw new Error(`a viewer lost its socket: ${reason}`);
  });
  socket.on('connect_error', (error) => {
    throw error;
  });
  return new Promise((resolve) => {
    socket.on('connect', resolve);
  });
}

for (let open = 0; open < size; open += AT_ONCE) {
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, size - open) }, connect));
}
process.on('message', () => tell({ type: 'events', count: events }));
tell({ type: 'connected' });
