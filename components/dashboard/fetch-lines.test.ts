import { afterEach, expect, it, vi } from 'vitest';
import { fetchLines } from './fetch-lines.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(chunks: Uint8Array[], status = 200) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
}

const bytes = (text: string) => new TextEncoder().encode(text);

it('hands on each line, however the network cut them', async () => {
  const whole = bytes('{"say":"¡así!"}\n{"say":2}\n\n');
  answer([whole.subarray(0, 9), whole.subarray(9, 20), whole.subarray(20)]);
  const lines: unknown[] = [];
  for await (const line of fetchLines('/x', {})) lines.push(line);
  expect(lines).toEqual([{ say: '¡así!' }, { say: 2 }]);
});

it('throws the problem where there are no lines', async () => {
  answer([bytes('{"code":"conflict","detail":"3 now, not 2"}')], 409);
  await expect(fetchLines('/x', {}).next()).rejects.toMatchObject({
    status: 409,
    code: 'conflict',
    message: '3 now, not 2',
  });
});
