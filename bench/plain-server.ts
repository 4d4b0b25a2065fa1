import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

/** What storing feedback costs with the least there is: node:http, pg, one insert a request. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const INSERT = `
  INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating, sentiment,
    sentiment_score, engine, language, topics, source, metadata, demo, request_hash)
  VALUES ($1, $2, $2, $3, $4, $5, 'neutral', 0, 'none', 'und', '{}', 'api', '{}', false, '')`;

async function store(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { customer_name, feedback, rating } = JSON.parse(Buffer.concat(chunks).toString());
  const id = randomUUID();
  const timestamp = new Date();
  await pool.query(INSERT, [id, timestamp, customer_name, feedback, rating]);
  return JSON.stringify({ id, timestamp, customer_name, feedback, rating });
}

createServer((request, response) => {
  if (request.method === 'GET') return void response.end('ready');
  store(request).then(
    (stored) => response.writeHead(201, { 'content-type': 'application/json' }).end(stored),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(process.env.PORT));
