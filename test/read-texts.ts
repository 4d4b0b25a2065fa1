import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const MESSAGES = join(process.cwd(), 'messages');

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** The namespaces a language has, sorted. */
export function namespacesOf(locale: string): string[] {
  const files = readdirSync(join(MESSAGES, locale)).filter((name) => name.endsWith('.json'));
  return files.map((name) => name.slice(0, -'.json'.length)).sort();
}

/** Each text of a namespace by its dotted key. */
export function readTexts(locale: string, namespace: string): [string, string][] {
  return flatten(JSON.parse(readFileSync(join(MESSAGES, locale, `${namespace}.json`), 'utf8')), '');
}
