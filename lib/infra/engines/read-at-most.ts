import { EngineError } from '#lib/core/analysis/slow-engine.ts';

/** The body of an answer as text. @throws EngineError `nonsense` when it is longer. */
export async function readAtMost(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > most) throw new EngineError('nonsense', 'the model answered far too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
