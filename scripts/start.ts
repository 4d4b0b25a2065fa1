import { enableCompileCache } from 'node:module';
import { buildIfMissing } from './build-if-missing.ts';

/** `npm start`: builds what is missing, then runs the server in this very process. */
// Later starts skip compiling: a quarter of a second of the whole second.
enableCompileCache('.next/cache/node');
if (process.env.NODE_ENV !== 'development') buildIfMissing();
await import('../server.ts');
