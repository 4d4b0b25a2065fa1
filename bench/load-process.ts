import { load } from './load.ts';

/** Submits from a process of its own: `load-process.ts URL CONNECTIONS WARM_UP_MS MS`, LOAD_TOKEN as bearer. */
const [url = '', connections, warmUpMs, ms] = process.argv.slice(2);
const result = await load(url, Number(connections), {
  warmUpMs: Number(warmUpMs),
  ms: Number(ms),
  token: process.env.LOAD_TOKEN,
});
process.send?.(result);
