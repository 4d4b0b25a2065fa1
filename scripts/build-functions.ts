import { build } from 'vite';

/** Each function beside Next's own, and the file that it is made from. */
const ENTRIES = { socket: 'lib/transports/socket/socket-function.ts' };
const OUT = 'generated/functions';

/**
 * Builds the functions that Next does not into a file each: a host's own compiler reads neither
 * imports that end in `.ts` nor those by `#lib/`. Packages stay outside; the host traces them.
 */
export async function buildFunctions(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: OUT,
      target: 'node24',
      minify: false,
      rollupOptions: { input: ENTRIES, output: { entryFileNames: '[name].mjs' } },
    },
  });
}
