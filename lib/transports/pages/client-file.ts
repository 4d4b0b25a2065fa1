import { clientFiles } from './client-files.ts';

/**
 * The name under /assets/ that an entry of `client/` has in this build.
 * @throws Error where the build has none.
 */
export function clientFile(source: string): string {
  const name = clientFiles().named.get(source);
  if (name === undefined) throw new Error(`The build has no ${source}; run npm run build.`);
  return name;
}

/** The text of an entry, to be written into a page. */
export function clientText(source: string): string {
  return clientFiles().bytes.get(clientFile(source))?.toString('utf8') ?? '';
}
