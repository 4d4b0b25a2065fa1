import { ModelError } from './model-error.ts';

/** Of one answer. The longest that a bounded number of tokens makes is far below. */
const MOST_BYTES = 2 * 1024 * 1024;

function bounded(body: ReadableStream<Uint8Array>, most: number): ReadableStream<Uint8Array> {
  let size = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size <= most) controller.enqueue(chunk);
        else controller.error(new ModelError('nonsense', 'the model answered far too much'));
      },
    }),
  );
}

/**
 * How a model is reached: at the operator's own address, which may be private (many models are), and
 * nowhere else. A redirect is refused: the key and the customers' words would go along.
 */
export async function modelFetch(
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  const { status, statusText, headers } = response;
  return new Response(bounded(response.body, MOST_BYTES), { status, statusText, headers });
}
