import { generateIfMissing } from './build-if-missing.ts';

/** `npm run worker`: the background work in a process of its own; needs no built pages. */
generateIfMissing();
await import('../worker.ts');
