import { describe, expect, it } from 'vitest';
import { ASSISTANTS } from './assistants.ts';
import { isOverheard, reachOf } from './reach.ts';
import { type Connection, setUpOf } from './set-ups.ts';

const connection: Connection = {
  url: 'https://desk.example/api/mcp',
  token: 'earshot_x-Y_1',
  folder: '/srv/earshot',
};
const files = (assistant: (typeof ASSISTANTS)[number], more = {}) =>
  setUpOf(assistant, { ...connection, ...more })
    .snippets.filter(({ text }) => text.startsWith('{'))
    .map(({ text }) => JSON.parse(text));

describe('what an assistant is set up with', () => {
  it.each(ASSISTANTS)('%s is given the address and the token', (assistant) => {
    const { link = '', snippets } = setUpOf(assistant, connection);
    const all = [decodeURIComponent(link), ...snippets.map(({ text }) => text)].join('\n');
    expect(all).toContain('desk.example');
    expect(all).toContain(connection.token);
  });

  it('is one command for Claude Code, and a file that can be shared without the token', () => {
    const [command] = setUpOf('claude_code', connection).snippets;
    expect(command?.text).toBe(
      'claude mcp add --transport http earshot https://desk.example/api/mcp --header "Authorization: Bearer earshot_x-Y_1"',
    );
    expect(files('claude_code')).toEqual([
      {
        mcpServers: {
          earshot: {
            type: 'http',
            url: connection.url,
            headers: { Authorization: `Bearer \${EARSHOT_TOKEN}` },
          },
        },
      },
    ]);
  });

  it('is a command to start for Claude Desktop, which reads no address from its file', () => {
    const [here, elsewhere] = files('claude_desktop');
    expect(here.mcpServers.earshot).toEqual({
      command: 'npm',
      args: ['--prefix', '/srv/earshot', 'run', '-s', 'mcp'],
      env: { EARSHOT_URL: 'https://desk.example', EARSHOT_TOKEN: connection.token },
    });
    expect(elsewhere.mcpServers.earshot.args).not.toContain('--allow-http');
    const [, plain] = files('claude_desktop', { url: 'http://desk.example/api/mcp' });
    expect(plain.mcpServers.earshot.args.at(-1)).toBe('--allow-http');
  });

  it('is a link for Cursor that holds the server as its file has it', () => {
    const { link = '' } = setUpOf('cursor', connection);
    const { searchParams, protocol } = new URL(link);
    expect(protocol).toBe('cursor:');
    expect(searchParams.get('name')).toBe('earshot');
    const server = JSON.parse(atob(searchParams.get('config') ?? ''));
    expect(files('cursor')).toEqual([{ mcpServers: { earshot: server } }]);
    expect(server.headers).toEqual({ Authorization: `Bearer ${connection.token}` });
  });

  it('is a link for VS Code with the token, and a file that asks for it', () => {
    const { link = '' } = setUpOf('vscode', connection);
    expect(JSON.parse(decodeURIComponent(link.replace('vscode:mcp/install?', '')))).toEqual({
      name: 'earshot',
      type: 'http',
      url: connection.url,
      headers: { Authorization: `Bearer ${connection.token}` },
    });
    const [file] = files('vscode');
    expect(Object.keys(file)).toEqual(['inputs', 'servers']);
    expect(JSON.stringify(file)).not.toContain(connection.token);
  });
});

describe('how far an address reaches', () => {
  it.each([
    ['https://desk.example', 'public'],
    ['http://desk.example', 'plain'],
    ['https://localhost:3000', 'private'],
    ['http://192.168.1.7:3000', 'private'],
    ['https://10.0.0.1', 'private'],
    ['https://172.20.0.1', 'private'],
    ['https://172.40.0.1', 'public'],
    ['https://[::1]:3000', 'private'],
    ['https://[fd00::1]', 'private'],
    ['https://earshot.local', 'private'],
    ['https://localhost.example', 'public'],
  ])('%s is %s', (url, reach) => {
    expect(reachOf(url)).toBe(reach);
  });

  it('is told where a token could be read on the way', () => {
    expect(isOverheard('http://desk.example')).toBe(true);
    expect(isOverheard('http://192.168.1.7')).toBe(true);
    expect(isOverheard('http://localhost:3000')).toBe(false);
    expect(isOverheard('https://desk.example')).toBe(false);
  });
});
