import { prepareDatabase } from '#lib/infra/prepare-database.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';
import { generateIfMissing } from './build-if-missing.ts';

/** `npm run db:migrate`: brings the database up to this version. The server does so by itself. */
generateIfMissing();
const open = await orExit(prepareDatabase);
await open.close();
process.stdout.write('The database is up to date.\n');
