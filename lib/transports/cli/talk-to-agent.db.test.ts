import { createServer, type Server } from 'node:http';
import { PassThrough } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setConfiguredModel } from '#lib/infra/model/configured-model.ts';
import { scriptedModel } from '#lib/infra/model/scripted-model.ts';
import { testApi } from '#test/test-api.ts';
import { talkToAgent } from './talk-to-agent.ts';

const TOKEN = 'a-token-only-for-the-tests-of-this-project';
const { api, call, context } = testApi();
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer(getRequestListener(api.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => setConfiguredModel(null));

async function talk(lines: string[], { token = TOKEN, at = url } = {}): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = '';
  output.on('data', (chunk) => {
    said += chunk;
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await talkToAgent({ url: at, token, input, output });
  return said;
}

const stored = async () => {
  const { data } = await (await call('/api/v1/feedback')).json();
  return data;
};

describe('npm run agent', () => {
  it('analyses, answers free text, and quits', async () => {
    const body = JSON.stringify({ customer_name: 'Ada', feedback: 'Lovely cake', rating: 5 });
    const headers = { 'content-type': 'application/json' };
    await call('/api/v1/feedback', { method: 'POST', body, headers });
    const said = await talk(['analyze', 'How are we doing?', 'quit', 'never reached']);
    expect(said).toContain('· explain_change');
    expect(said).toContain('In all: 1 piece, rated 5.00.');
    expect(said).not.toContain('never reached');
  });

  it('stores feedback only after a y', async () => {
    const words = 'A customer said “The soup was cold and the waiter rude”, 2 stars';
    expect(await talk([words, 'n', 'quit'])).toContain('Not stored.');
    expect(await stored()).toEqual([]);
    const said = await talk([words, 'y', 'quit']);
    expect(said).toMatch(/Stored: http:\/\/127\.0\.0\.1:\d+\/admin\/feedback\/[0-9a-f-]{36}/);
    expect(await stored()).toMatchObject([
      { feedback: 'The soup was cold and the waiter rude', rating: 2, source: 'assistant' },
    ]);
  });

  it('cannot be steered by what it shows', async () => {
    setConfiguredModel(scriptedModel([{ text: 'Hi \u001b[2J\u001b]0;owned\u0007 \u202eevil' }]));
    const said = await talk(['hello', 'quit']);
    expect(said).toContain('Hi [2J]0;owned');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(said).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  it('says what is wrong where it cannot ask', async () => {
    expect(await talk(['hello'], { token: 'wrong' })).toMatch(/token/i);
    expect(await talk(['hello'], { at: 'http://127.0.0.1:9' })).toContain('npm start');
    expect(context.actor.kind).toBe('system');
  });
});
