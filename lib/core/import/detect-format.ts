import type { ImportFormat } from './import-file.ts';

const SQLITE = 'SQLite format 3\0';

/** Text as files write it: UTF-8, or UTF-16 where a byte order mark says so. Broken bytes show as �. */
export function decodeStart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes, { stream: true });
}

/** What a file is by its first bytes; whatever is neither of the others is taken for a table. */
export function detectFormat(start: Uint8Array): ImportFormat {
  const magic = String.fromCharCode(...start.subarray(0, SQLITE.length));
  if (magic === SQLITE) return 'sqlite';
  return decodeStart(start).trimStart().startsWith('{') ? 'ndjson' : 'csv';
}
