import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '#lib/infra/env.ts';

/** What `scripts/build-client.ts` made of `client/`. */
const FOLDER = join(process.cwd(), 'generated', 'client');

export interface ClientFiles {
  /** The name under /assets/ of each entry, by its source: `client/page/run-form.ts`. */
  named: ReadonlyMap<string, string>;
  /** By name; those that end in `.br` and `.gz` are the same files, compressed. */
  bytes: ReadonlyMap<string, Buffer<ArrayBuffer>>;
  /** The same of what is served under /widget/, whose names stay. */
  widget: ReadonlyMap<string, Buffer<ArrayBuffer>>;
  /** And of what is served under /kiosk/. */
  kiosk: ReadonlyMap<string, Buffer<ArrayBuffer>>;
}

interface Manifest {
  [source: string]: { file: string };
}

function readClientFiles(): ClientFiles {
  const manifest: Manifest = Object.assign(
    {},
    ...['page.json', 'panel.json', 'proof.json', 'voice.json', 'kiosk.json'].map(readManifest),
  );
  const named = new Map(
    Object.entries(manifest).map(([source, { file }]) => [source, file.replace('assets/', '')]),
  );
  return {
    named,
    bytes: readFolder('assets'),
    widget: readFolder('widget'),
    kiosk: readFolder('kiosk'),
  };
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function readFolder(name: string): Map<string, Buffer<ArrayBuffer>> {
  const folder = join(FOLDER, name);
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

let kept: ClientFiles | undefined;

/** Read once; in development each time, for they change. */
export function clientFiles(): ClientFiles {
  if (kept) return kept;
  const files = readClientFiles();
  if (env().NODE_ENV !== 'development') kept = files;
  return files;
}
