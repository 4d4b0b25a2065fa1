import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FakeModelServer, type Said } from '#test/fake-model-server.ts';
import type { ModelEvent, ModelRequest, ModelTool } from './model.ts';
import { ModelError } from './model-error.ts';
import { openAiCompatibleModel } from './openai-compatible-model.ts';

const KEY = 'a-key-that-nobody-else-may-see';
const server = new FakeModelServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.asked = [];
  server.answer = () => ({ text: 'Hello there.' });
});

const echo: ModelTool = {
  name: 'echo',
  description: 'Says it again.',
  schema: { type: 'object', properties: { word: { type: 'string' } } },
  run: async (given) => ({ text: `echo of ${given.word}`, failed: false }),
};

const book = { reserved: 0, settled: [] as ({ input: number; output: number } | null)[] };
beforeEach(() => Object.assign(book, { reserved: 0, settled: [] }));

const request = (given: Partial<ModelRequest> = {}): ModelRequest => ({
  instructions: 'Be brief.',
  messages: [{ role: 'user', text: 'Hi' }],
  tools: [echo],
  mostSteps: 4,
  signal: AbortSignal.timeout(20_000),
  meter: {
    reserve: async () => {
      book.reserved += 1;
      return 500;
    },
    settle: async (used) => {
      book.settled.push(used);
    },
  },
  ...given,
});

async function run(given: Partial<ModelRequest> = {}): Promise<ModelEvent[]> {
  const model = openAiCompatibleModel({ baseUrl: `${server.url}/`, model: 'small', apiKey: KEY });
  const events: ModelEvent[] = [];
  for await (const event of model.run(request(given))) events.push(event);
  return events;
}

const textOf = (events: ModelEvent[]) =>
  events.map((event) => (event.type === 'text' ? event.text : '')).join('');

const fault = async (given: Partial<ModelRequest> = {}) => {
  const error = await run(given).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ModelError);
  // What an operator reads must hold neither the key nor what was sent or said.
  const told = `${Object(error).message} ${Object(error).stack} ${JSON.stringify(error)}`;
  expect(told).not.toContain(KEY);
  expect(told).not.toContain('Be brief');
  expect(Object(error).cause).toBeUndefined();
  return Object(error).fault;
};

describe('a model behind an OpenAI-compatible API', () => {
  it('streams its answer; each call is reserved with its own limit, and settled', async () => {
    expect(textOf(await run())).toBe('Hello there.');
    expect(server.asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: `Bearer ${KEY}`,
      most: 500,
    });
    expect(book.reserved).toBe(1);
    expect(book.settled).toEqual([{ input: expect.any(Number), output: expect.any(Number) }]);
  });

  it('uses tools, and hears what they say', async () => {
    const turns: Said[] = [{ calls: [{ name: 'echo', given: { word: 'cake' } }] }, { text: 'Ok' }];
    server.answer = () => turns.shift();
    const events = await run();
    expect(events.map(({ type }) => type)).toEqual(['call', 'result', 'step', 'text']);
    expect(events[1]).toMatchObject({ text: 'echo of cake', failed: false });
    expect(server.asked[1]?.messages.at(-1)).toMatchObject({ content: 'echo of cake' });
    expect(book).toMatchObject({ reserved: 2 });
  });

  it('lives with tools that are not there, and arguments that are nonsense', async () => {
    const turns: Said[] = [
      {
        calls: [
          { name: 'delete_everything', given: {} },
          { name: 'echo', given: '{broken' },
        ],
      },
      { text: 'Sorry' },
    ];
    server.answer = () => turns.shift();
    const events = await run();
    expect(events.filter((event) => event.type === 'result').map(({ failed }) => failed)).toEqual([
      true,
      true,
    ]);
    expect(textOf(events)).toBe('Sorry');
  });

  it('that only ever calls tools is stopped, its last call without any', async () => {
    server.answer = () => ({ calls: [{ name: 'echo', given: { word: 'again' } }] });
    expect(await fault({ mostSteps: 3 })).toBe('nonsense');
    expect(server.asked).toHaveLength(3);
    expect(JSON.parse(server.asked[2]?.raw ?? '').tool_choice).toBe('none');
  });

  it('that is busy is asked again when it said, and paid for once', async () => {
    let tries = 0;
    server.answer = (_, response) => {
      tries += 1;
      if (tries > 1) return { text: 'Now.' };
      response.writeHead(429, { 'retry-after': '1' }).end('{}');
      return undefined;
    };
    const began = performance.now();
    expect(textOf(await run())).toBe('Now.');
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(book).toMatchObject({ reserved: 1, settled: [expect.anything()] });
  });

  it.each([
    ['refuses the key', 401, 'away'],
    ['does not know the model', 404, 'away'],
    ['cannot read what it is sent', 400, 'nonsense'],
  ])('that %s is given up at once', async (_, status, expected) => {
    server.answer = (_asked, response) => {
      response.writeHead(status).end(JSON.stringify({ error: { message: 'Be brief' } }));
      return undefined;
    };
    expect(await fault()).toBe(expected);
    expect(server.asked).toHaveLength(1);
    expect(book).toMatchObject({ reserved: 1, settled: [null] });
  });

  it('that is late is not waited for', async () => {
    server.answer = () => undefined;
    expect(await fault({ signal: AbortSignal.timeout(200) })).toBe('slow');
  });

  it('that nobody waits for any more is left', async () => {
    server.answer = () => undefined;
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await fault({ signal: stop.signal })).toBe('stopped');
  });

  it('that breaks off in the middle is told apart from one that ends', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"id":"1","choices":[{"index":0,"delta":{"content":"Half"}}]}\n\n');
      setTimeout(() => response.destroy(), 50);
      return undefined;
    };
    expect(await fault()).toBe('away');
    expect(book).toMatchObject({ reserved: 1, settled: [null] });
  });

  it('that does not end is not listened to without end', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const line = `data: {"id":"1","choices":[{"index":0,"delta":{"content":"${'x'.repeat(60_000)}"}}]}\n\n`;
      for (let line_ = 0; line_ < 60; line_ += 1) response.write(line);
      return undefined;
    };
    expect(await fault()).toBe('nonsense');
  });

  it.each(['<html>Gateway</html>', '{"answer": 42}', ''])(
    'that says %j is not believed',
    async (body) => {
      server.answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${body}\n\n`);
        return undefined;
      };
      expect(['nonsense', 'away']).toContain(await fault());
    },
  );

  it('is not followed elsewhere: the key would go along', async () => {
    let elsewhere = 0;
    server.answer = (asked, response) => {
      if (asked.path === '/elsewhere') elsewhere += 1;
      else response.writeHead(307, { location: '/elsewhere' }).end();
      return undefined;
    };
    expect(await fault({ signal: AbortSignal.timeout(1_500) })).toMatch(/away|slow/);
    expect(elsewhere).toBe(0);
  });

  it('is not called when it may not cost more', async () => {
    const meter = {
      reserve: async () => {
        throw new ModelError('budget', 'no more today');
      },
      settle: async () => {},
    };
    expect(await fault({ meter })).toBe('budget');
    expect(server.asked).toEqual([]);
  });
});

it('a fault is known by either of the two copies of its class that a process has', () => {
  const other = Object.assign(new Error('away'), { name: 'ModelError', fault: 'away' });
  expect(other).toBeInstanceOf(ModelError);
  expect(new Error('away')).not.toBeInstanceOf(ModelError);
});
