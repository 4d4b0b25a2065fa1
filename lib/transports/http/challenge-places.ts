import { clientFiles } from '#lib/transports/pages/client-files.ts';

export const CHALLENGE_PATH = '/api/v1/challenge';

/** Where a challenge is had, and the script that solves it for a page; a server without a build has none. */
export function challengePlaces(): { challenge_url: string; solver_url?: string } {
  const solver = solverName();
  return {
    challenge_url: CHALLENGE_PATH,
    ...(solver !== undefined && { solver_url: `/assets/${solver}` }),
  };
}

function solverName(): string | undefined {
  try {
    return clientFiles().named.get('client/proof/prove.ts');
  } catch {
    return undefined;
  }
}
