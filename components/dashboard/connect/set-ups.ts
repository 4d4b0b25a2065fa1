import type { Assistant } from './assistants.ts';
import { reachOf } from './reach.ts';

export interface Connection {
  /** Of the MCP server. */
  url: string;
  token: string;
  /** Where Earshot is, on the machine it runs on. */
  folder: string;
}

/** Something to copy, and where it goes: a file's path, or a key of the messages. */
export interface Snippet {
  title:
    | { file: string }
    | {
        words:
          | 'command'
          | 'here'
          | 'elsewhere'
          | 'address'
          | 'header'
          | 'shared'
          | 'api'
          | 'codex'
          | 'list'
          | 'rest';
      };
  text: string;
}

export interface SetUp {
  /** Opens the assistant, which asks whether to add Earshot. */
  link?: string;
  snippets: Snippet[];
}

const NAME = 'earshot';
const print = (value: object) => JSON.stringify(value, null, 2);
const bearer = (token: string) => `Bearer ${token}`;
/** Left for the reader of the file to fill in. */
const variable = (name: string) => `\${${name}}`;

function claudeCode({ url, token }: Connection): SetUp {
  const server = {
    type: 'http',
    url,
    headers: { Authorization: bearer(variable('EARSHOT_TOKEN')) },
  };
  return {
    snippets: [
      {
        title: { words: 'command' },
        text: `claude mcp add --transport http ${NAME} ${url} --header "Authorization: ${bearer(token)}"`,
      },
      { title: { file: '.mcp.json' }, text: print({ mcpServers: { [NAME]: server } }) },
      { title: { words: 'shared' }, text: `export EARSHOT_TOKEN=${token}` },
    ],
  };
}

/** It starts a command: Earshot's own beside it, elsewhere the bridge that npm has. */
function claudeDesktop({ url, token, folder }: Connection): SetUp {
  const here = {
    command: 'npm',
    args: ['--prefix', folder, 'run', '-s', 'mcp'],
    env: { EARSHOT_URL: new URL(url).origin, EARSHOT_TOKEN: token },
  };
  // The blank of the header would be split by some shells: it is in a variable.
  const header = ['--header', `Authorization:${variable('EARSHOT_AUTHORIZATION')}`];
  const elsewhere = {
    command: 'npx',
    args: [
      '-y',
      'mcp-remote',
      url,
      ...header,
      ...(reachOf(url) === 'plain' ? ['--allow-http'] : []),
    ],
    env: { EARSHOT_AUTHORIZATION: bearer(token) },
  };
  return {
    snippets: [
      { title: { words: 'here' }, text: print({ mcpServers: { [NAME]: here } }) },
      { title: { words: 'elsewhere' }, text: print({ mcpServers: { [NAME]: elsewhere } }) },
    ],
  };
}

const claudeAi = ({ url, token }: Connection): SetUp => ({
  snippets: [
    { title: { words: 'address' }, text: url },
    { title: { words: 'header' }, text: `Authorization: ${bearer(token)}` },
  ],
});

function chatGpt({ url, token }: Connection): SetUp {
  const tool = {
    type: 'mcp',
    server_label: NAME,
    server_url: url,
    authorization: token,
    require_approval: 'always',
  };
  const body = { model: 'gpt-5', input: 'What do customers say today?', tools: [tool] };
  return {
    snippets: [
      {
        title: { words: 'codex' },
        text: `export EARSHOT_TOKEN=${token}\ncodex mcp add ${NAME} --url ${url} --bearer-token-env-var EARSHOT_TOKEN`,
      },
      {
        title: { words: 'api' },
        text: `curl https://api.openai.com/v1/responses -H "Authorization: Bearer $OPENAI_API_KEY" \\\n  -H 'Content-Type: application/json' -d '${print(body)}'`,
      },
    ],
  };
}

/** cursor.com/docs/mcp/install-links: the server's part of mcp.json in base64. */
function cursor({ url, token }: Connection): SetUp {
  const server = { url, headers: { Authorization: bearer(token) } };
  const config = encodeURIComponent(btoa(JSON.stringify(server)));
  return {
    link: `cursor://anysphere.cursor-deeplink/mcp/install?name=${NAME}&config=${config}`,
    snippets: [
      { title: { file: '~/.cursor/mcp.json' }, text: print({ mcpServers: { [NAME]: server } }) },
    ],
  };
}

/** code.visualstudio.com, 'MCP developer guide': the server with its name, as JSON in the address. */
function vsCode({ url, token }: Connection): SetUp {
  const server = { type: 'http', url };
  const install = { name: NAME, ...server, headers: { Authorization: bearer(token) } };
  const input = {
    type: 'promptString',
    id: 'earshot-token',
    description: 'Earshot token',
    password: true,
  };
  const asking = { ...server, headers: { Authorization: bearer(variable('input:earshot-token')) } };
  return {
    link: `vscode:mcp/install?${encodeURIComponent(JSON.stringify(install))}`,
    snippets: [
      {
        title: { file: '.vscode/mcp.json' },
        text: print({ inputs: [input], servers: { [NAME]: asking } }),
      },
    ],
  };
}

function curl({ url, token }: Connection): SetUp {
  const authorization = `-H 'Authorization: ${bearer(token)}'`;
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  return {
    snippets: [
      {
        title: { words: 'list' },
        text: `curl ${url} ${authorization} \\\n  -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \\\n  -d '${list}'`,
      },
      {
        title: { words: 'rest' },
        text: `curl ${new URL('/api/v1/metrics', url).href} ${authorization}`,
      },
    ],
  };
}

const SET_UPS: Record<Assistant, (connection: Connection) => SetUp> = {
  claude_code: claudeCode,
  claude_desktop: claudeDesktop,
  claude_ai: claudeAi,
  chatgpt: chatGpt,
  cursor,
  vscode: vsCode,
  curl,
};

/** What to copy where, so that an assistant is connected. */
export const setUpOf = (assistant: Assistant, connection: Connection): SetUp =>
  SET_UPS[assistant](connection);
