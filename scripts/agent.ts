import { env } from '#lib/infra/env.ts';
import { localToken } from '#lib/services/local-token.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';
import { talkToAgent } from '#lib/transports/cli/talk-to-agent.ts';

/**
 * `npm run -s agent`: a conversation with the assistant of the Earshot that runs on this machine, or at
 * EARSHOT_URL with EARSHOT_TOKEN.
 */
const { PORT } = await orExit(() => env());
const { EARSHOT_URL = `http://localhost:${PORT}`, EARSHOT_TOKEN } = process.env;

await talkToAgent({
  url: EARSHOT_URL,
  token: EARSHOT_TOKEN ?? localToken(),
  input: process.stdin,
  output: process.stdout,
});
process.exit(0);
