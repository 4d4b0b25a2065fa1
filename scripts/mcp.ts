import { env } from '#lib/infra/env.ts';
import { localToken } from '#lib/services/local-token.ts';
import { bridgeAssistant } from '#lib/transports/cli/bridge-assistant.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';

/**
 * `npm run -s mcp`: MCP over stdin and stdout, passed on to the Earshot that runs on this machine, or
 * at EARSHOT_URL with EARSHOT_TOKEN.
 */
const { PORT } = await orExit(() => env());
const { EARSHOT_URL = `http://localhost:${PORT}`, EARSHOT_TOKEN } = process.env;

await bridgeAssistant({
  url: new URL('/api/mcp', EARSHOT_URL).href,
  token: EARSHOT_TOKEN ?? localToken(),
  input: process.stdin,
  output: process.stdout,
});
process.exit(0);
