import { enableCompileCache } from 'node:module';
import { buildIfMissing } from './build-if-missing.ts';
import { watchClient } from './watch-client.ts';

/** `npm start`: builds what is missing (in development, again and again), then runs the server in this very process. */
// Later starts skip compiling: a quarter of a second of the whole second.
enableCompileCache('.next/cache/node');
if (process.env.NODE_ENV === 'development') watchClient();
else buildIfMissing();
await import('../server.ts');
