import { ENV_NAMES, EnvError, env } from '#lib/infra/env.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkDatabase } from './check-database.ts';
import { checkFolder } from './check-folder.ts';
import { checkNeighbours } from './check-neighbours.ts';
import { checkReplica } from './check-replica.ts';
import { bad, type Finding, good } from './finding.ts';

/** Which variables are set, by name; their values are nobody's business. */
function checkEnvironment(set: Record<string, string | undefined>): Finding {
  try {
    env();
  } catch (error) {
    if (error instanceof EnvError)
      return bad('environment', error.message, 'Set it right, or not at all.');
    throw error;
  }
  const names = ENV_NAMES.filter((name) => set[name]);
  return good('environment', names.length > 0 ? `set: ${names.join(', ')}` : 'nothing is set');
}

/**
 * Looks at everything an installation stands on, and changes nothing.
 * @param set the variables of the process.
 */
export async function examine(set: Record<string, string | undefined>): Promise<Finding[]> {
  const environment = checkEnvironment(set);
  // Nothing else can be told apart from it.
  if (environment.state === 'bad') return [environment];
  return [
    environment,
    ...checkFolder(),
    ...(await checkDatabase()),
    ...(await checkReplica()),
    ...(await checkNeighbours()),
    ...checkAddresses(),
  ];
}
