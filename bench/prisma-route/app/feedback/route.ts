import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#generated/prisma/client.ts';

/** What the usual way costs: a route of Next, `create` of Prisma. */
let client: PrismaClient | undefined;

function prisma(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 20 }) });
  return client;
}

export async function POST(request: Request): Promise<Response> {
  const { customer_name: customerName, feedback, rating } = await request.json();
  const stored = await prisma().feedback.create({
    data: {
      id: randomUUID(),
      timestamp: new Date(),
      customerName,
      feedback,
      rating,
      sentiment: 'neutral',
      sentimentScore: 0,
      engine: 'none',
      language: 'und',
      source: 'api',
      requestHash: '',
    },
  });
  return Response.json(stored, { status: 201 });
}

export function GET(): Response {
  return new Response('ready');
}
