import { goToLogin, readProblem } from './fetch-json.ts';

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) return;
  }
}

/**
 * Posts to our own API and hands on each line of its answer as it comes. The type is the caller's
 * word for the contract of that path.
 * @throws ApiProblem for every status but 2xx; TypeError when the network is away.
 */
export async function* fetchLines<T>(
  path: string,
  body: unknown,
  signal?: AbortSignal,
): AsyncGenerator<T, void> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/x-ndjson', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (response.status === 401) goToLogin();
  if (!response.ok || !response.body) throw await readProblem(response);
  for await (const line of linesOf(response.body)) if (line !== '') yield JSON.parse(line);
}
