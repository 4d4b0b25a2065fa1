import { processWide } from '#lib/infra/process-wide.ts';

/** Aborted when the process leaves: no answer of a model is worth keeping it. */
export const leaving = (): AbortController => processWide('leaving', () => new AbortController());
