import { execFile } from 'node:child_process';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { API_TOKEN } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { startTokenProxy } from './token-proxy.ts';

/** Runs a program of a package and resolves with how it ended and what it said. */
function run(script: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 1e8 };
    const child = execFile(process.execPath, [script, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, said: `${out}${err}` }),
    );
  });
}

for (const era of ['2025-11-25', '2026-07-28']) {
  test(`the official conformance suite passes in the era of ${era}`, async ({ earshot }) => {
    test.setTimeout(240_000);
    const proxy = await startTokenProxy(earshot.url, API_TOKEN);
    const url = `${proxy.origin}/api/mcp`;
    const { code, said } = await run(
      'node_modules/@modelcontextprotocol/conformance/dist/index.js',
      ['server', '--url', url, '--suite', 'all', '--spec-version', era].concat([
        '--expected-failures',
        `e2e/mcp-baseline-${era}.yml`,
      ]),
    );
    proxy.close();
    expect(code, said.slice(-3_000)).toBe(0);
    expect(said).toMatch(/✓ tools-list: [1-9]/);
  });
}

test('the Inspector finds nothing to mend in what is listed', async ({ earshot }) => {
  const { code, said } = await run(
    'node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js',
    [
      '--cli',
      `${earshot.url}/api/mcp`,
      ...['--transport', 'http', '--header', `Authorization: Bearer ${API_TOKEN}`],
      ...['--method', 'tools/list', '--strict'],
    ],
  );
  expect(code, said.slice(-3_000)).toBe(0);
  expect(said).toContain('"collect_feedback"');
  expect(said).not.toMatch(/(Warning|Error): tool/);
});

test('what an assistant collects is on the open desk within a second', async ({
  earshot,
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.signIn(earshot.url);
  const client = new Client({ name: 'test', version: '1' });
  const headers = { authorization: `Bearer ${API_TOKEN}` };
  const address = new URL(`${earshot.url}/api/mcp`);
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers } }));
  const feedback = `Told to the assistant ${Date.now()}`;
  await client.callTool({
    name: 'collect_feedback',
    arguments: { customer_name: 'Mei', feedback, rating: 5 },
  });
  await expect(desk.row(feedback)).toBeVisible({ timeout: 1_000 });
  await client.close();
});

for (const mode of ['legacy', 'auto'] as const) {
  test(`a client that starts a command reaches the running server (${mode})`, async ({
    earshot,
  }) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    const { PATH = '', NEXTAUTH_SECRET } = process.env;
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['scripts/mcp.ts'],
        env: {
          PATH,
          EARSHOT_URL: earshot.url,
          DATA_DIR: earshot.dataDir,
          ...(NEXTAUTH_SECRET && { NEXTAUTH_SECRET }),
        },
      }),
    );
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name)).toContain('delete_feedback');
    const summary = await client.callTool({ name: 'get_feedback_summary' });
    const { total } = await (await earshot.api('/summary')).json();
    expect(summary.structuredContent).toMatchObject({ total });
    await client.close();
  });
}

test('a command without a server says how to start one', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['scripts/mcp.ts'],
    env: { PATH: process.env.PATH ?? '', EARSHOT_URL: 'http://127.0.0.1:9', EARSHOT_TOKEN: 'x' },
  });
  await expect(client.connect(transport)).rejects.toThrow(/cannot be reached .* npm start/);
});
