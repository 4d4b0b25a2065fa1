import { env } from '#lib/infra/env.ts';
import { prepareDatabase } from '#lib/infra/prepare-database.ts';
import { createContext } from '#lib/services/context.ts';
import { welcomeFirstAdmin } from '#lib/services/welcome-first-admin.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';
import { buildFunctions } from './build-functions.ts';
import { buildIfMissing, generateIfMissing } from './build-if-missing.ts';

/**
 * The build on Vercel. What the server does when it starts is done here, once a deployment, before it
 * serves anybody: bring the database up to this version, and see to it that somebody can get in.
 */
const { NEXTAUTH_URL } = await orExit(() => env());
generateIfMissing();
buildIfMissing();
await buildFunctions();
const open = await orExit(prepareDatabase);
const token = await welcomeFirstAdmin(createContext({ kind: 'system', name: 'build' }));
await open.close();
process.stdout.write('The database is up to date.\n');
if (token) process.stdout.write(`Create the first admin: ${NEXTAUTH_URL}/setup?token=${token}\n`);
