import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const MEGABYTE = 1024 * 1024;

function bytesBelow(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += lstatSync(join(entry.parentPath, entry.name)).size;
  }
  return bytes;
}

/** Unzipped megabytes of each function of a build; those that share one are counted once. */
export function functionSizes(output: string): Map<string, number> {
  const functions = join(output, 'functions');
  const folders = readdirSync(functions, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('.func'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    folders.map((folder) => [relative(functions, folder), bytesBelow(folder) / MEGABYTE]),
  );
}
