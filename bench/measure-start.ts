import type { Contender } from './contender.ts';
import { createHome, type EarshotHome } from './earshot-home.ts';
import { ServerProcess } from './server-process.ts';

/** The form asks for the team's settings; this page asks for nothing. */
export const WITHOUT_DATABASE = '/docs';

/** Milliseconds from the spawn to an answer; `ready` is NaN for one that has no such address. */
export interface StartTimes {
  page: number;
  ready: number;
}

async function startOnce({ script, whole }: Contender, home: EarshotHome): Promise<StartTimes> {
  const server = await ServerProcess.spawn([script], home.env);
  try {
    const [page, ready] = await Promise.all([
      server.answers(whole ? '/' : WITHOUT_DATABASE),
      whole ? server.answers('/api/health/ready') : Number.NaN,
    ]);
    return { page, ready };
  } finally {
    await server.stop();
  }
}

/** The start on an empty folder and database, where the schema is made, and the one after it. */
export async function measureStarts(
  contender: Contender,
): Promise<{ first: StartTimes; later: StartTimes }> {
  const home = await createHome(contender.database);
  try {
    const first = await startOnce(contender, home);
    return { first, later: await startOnce(contender, home) };
  } finally {
    await home.remove();
  }
}
