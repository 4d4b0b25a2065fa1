import type { ListedOperation } from './list-operations.ts';

const EXAMPLE_ID = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';

const FILES: Record<string, string> = {
  'text/csv': 'feedback.csv',
  'application/x-ndjson': 'feedback.ndjson',
  'image/png': 'logo.png',
};

/** In single quotes a shell leaves everything alone but the quote itself. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function bodyLines(content: Record<string, { example: unknown }>): string[] {
  const [[type, { example }] = ['', { example: null }]] = Object.entries(content);
  const data =
    type === 'application/json'
      ? `-d ${quoted(JSON.stringify(example))}`
      : `--data-binary @${FILES[type] ?? 'file'}`;
  return [`-H 'Content-Type: ${type}'`, data];
}

/** A command that makes the call; `$TOKEN` stands for a token with the scope. */
export function curlExample({ method, path, operation }: ListedOperation, origin: string): string {
  const address = `${origin}${path.replace(/\{\w+\}/g, EXAMPLE_ID)}`;
  const needed = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required);
  const search = needed.map((one) => `${one.name}=…`).join('&');
  const anybody = operation.security.some((scheme) => Object.keys(scheme).length === 0);
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(search ? `${address}?${search}` : address)}`,
    ...(anybody ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...(operation.requestBody ? bodyLines(operation.requestBody.content) : []),
  ];
  return lines.join(' \\\n  ');
}
