import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

/** A collector of OTLP over HTTP, and a receiver of webhooks at any other address. */
class Collector {
  raw = '';
  readonly spans: Span[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Collector> {
    const server = createServer();
    const collector = new Collector(server);
    server.on('request', async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      if (request.url === '/v1/traces') collector.#take(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return collector;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  named(name: string): Span[] {
    return this.spans.filter((span) => span.name === name);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #take(body: string): void {
    this.raw += body;
    for (const { scopeSpans } of JSON.parse(body).resourceSpans) {
      for (const { spans } of scopeSpans) this.spans.push(...spans);
    }
  }
}

test('a submission is one trace, with nothing of what was written in it', async () => {
  const collector = await Collector.start();
  const earshot = await EarshotProcess.start({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
    OTEL_SERVICE_NAME: 'the-shop',
    ALLOW_PRIVATE_DESTINATIONS: 'true',
  });
  try {
    const channel = await earshot.api('/channels', {
      method: 'POST',
      body: JSON.stringify({
        kind: 'webhook',
        name: 'Ours',
        destination: `${collector.url}/hook-secret-path`,
        events: ['feedback.created'],
      }),
    });
    expect(channel.status, await channel.clone().text()).toBe(201);
    const given = await earshot.api('/feedback', {
      method: 'POST',
      body: JSON.stringify({
        customer_name: 'Zebulon Quux',
        feedback: 'The marmalade was splendiferous',
        rating: 5,
      }),
    });
    expect(given.status).toBe(201);
    await earshot.api('/feedback?search=splendiferous&customer_name=Zebulon%20Quux');
    const missing = await earshot.api('/feedback/01a203ce-6e68-7c5e-aa5c-df78eb6254cc');
    const { trace_id: told } = await missing.json();

    await expect.poll(() => collector.named('deliver').length, { timeout: 15_000 }).toBe(1);
    await expect.poll(() => collector.named('GET /api/v1/feedback/:id').length).toBe(1);
    expect(collector.named('GET /api/v1/feedback/:id')[0]?.traceId).toBe(told);

    const [root] = collector.named('POST /api/v1/feedback');
    const [verb] = collector.named('submit feedback');
    expect(root?.parentSpanId ?? '').toBe('');
    expect(verb?.parentSpanId).toBe(root?.spanId);
    const statements = collector.spans.filter(
      (span) =>
        span.traceId === root?.traceId && JSON.stringify(span).includes('INSERT INTO feedback'),
    );
    expect(statements.length).toBeGreaterThan(0);
    expect(collector.named('GET /api/v1/feedback')).toHaveLength(1);

    expect(collector.raw).toContain('the-shop');
    for (const written of ['Zebulon', 'marmalade', 'splendiferous', 'hook-secret-path', 'ada@']) {
      expect(collector.raw, written).not.toContain(written);
    }
    const lines = earshot.output.split('\n').filter((line) => line.includes('"feedback accepted"'));
    expect(JSON.parse(lines[0] ?? '{}').trace_id).toBe(root?.traceId);
  } finally {
    await earshot.dispose();
    collector.close();
  }
});

test('a collector that is away is nobody’s concern', async () => {
  const earshot = await EarshotProcess.start({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  try {
    const body = JSON.stringify({ customer_name: 'Ada', feedback: 'Fine', rating: 4 });
    expect((await earshot.api('/feedback', { method: 'POST', body })).status).toBe(201);
    expect(await earshot.kill('SIGTERM')).toBe(0);
  } finally {
    await earshot.dispose();
  }
});
