import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';

/** What is served under its own, ever-changing name. */
const PAGE = ['client/page/run-form.ts', 'client/look/page.css', 'client/look/form.css'];
const PANEL = ['client/widget/panel.ts'];
/** What is loaded where a proof of work is asked for, and is its own worker. */
const PROOF = ['client/proof/prove.ts'];
const KIOSK = ['client/kiosk/run-kiosk.ts', 'client/kiosk/kiosk.css'];
/** What is loaded where somebody wants to speak. */
const VOICE = ['client/voice/run-voice.ts'];
/** What keeps its name, for it stands in the pages of others. */
const WIDGET = 'client/widget/load-widget.ts';
const WORKER = 'client/kiosk/service-worker.ts';
const ICONS = 'client/kiosk/icons';
const OUT = 'generated/client';
/** Fonts are compressed as they are. */
const PACKED = /\.(?:js|css)$/;

function compressAll(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => PACKED.test(one))) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const best = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: best }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

const precompress = (folder: string): Plugin => ({
  name: 'precompress',
  closeBundle: () => compressAll(join(OUT, folder)),
});

/** On another site's page a `rem` is what that page says; ours are those of the form's own page. */
const pixelsInWidget: Plugin = {
  name: 'pixels-in-widget',
  enforce: 'post',
  transform: (code, id) =>
    id.includes('widget.css')
      ? code.replace(/(\d*\.?\d+)rem/g, (_, rem) => `${Number(rem) * 16}px`)
      : undefined,
};

/** The launcher's words, so that the first thing seen waits for nothing. */
function openWords(): Record<string, string> {
  const words = readdirSync('messages').map((locale) => {
    const text = readFileSync(join('messages', locale, 'widget.json'), 'utf8');
    return [locale, JSON.parse(text).open];
  });
  return Object.fromEntries(words);
}

const shared = (watch: boolean): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  base: '/',
  build: {
    outDir: OUT,
    emptyOutDir: false,
    // What phones had in 2021; what they lack is not sent to them twice.
    target: ['es2020', 'safari15.4', 'chrome105'],
    modulePreload: false,
    assetsInlineLimit: 0,
    watch: watch ? {} : null,
  },
});

/**
 * Builds what customers' browsers run (`client/`) into files with hashed names, and the widget's
 * loader under the name it keeps; each compressed beside itself. Watching, it goes on doing so
 * whenever a source changes.
 */
export async function buildClient({ watch = false } = {}): Promise<void> {
  if (!watch) rmSync(OUT, { recursive: true, force: true });
  const { build: options, ...config } = shared(watch);
  // Apart, so that each is one file: a chunk of both would be one more way to the server.
  for (const [manifest, entries] of [
    ['page.json', PAGE],
    ['panel.json', PANEL],
    ['proof.json', PROOF],
    ['voice.json', VOICE],
    ['kiosk.json', KIOSK],
  ] as const) {
    await build({
      ...config,
      plugins: [pixelsInWidget, precompress('assets')],
      build: {
        ...options,
        manifest,
        rollupOptions: {
          input: entries.map((entry) => resolve(entry)),
          // The widget's panel and the proof are loaded for what they export.
          preserveEntrySignatures: 'exports-only',
        },
      },
    });
  }
  for (const [folder, input, entryFileNames] of [
    ['widget', WIDGET, 'widget/v1.js'],
    ['kiosk', WORKER, 'kiosk/sw.js'],
  ] as const) {
    await build({
      ...config,
      define: { OPEN_WORDS: JSON.stringify(openWords()) },
      plugins: [precompress(folder)],
      build: {
        ...options,
        rollupOptions: { input: resolve(input), output: { format: 'iife', entryFileNames } },
      },
    });
  }
  cpSync(ICONS, join(OUT, 'kiosk'), { recursive: true });
}

if (import.meta.main) await buildClient({ watch: process.argv.includes('--watch') });
