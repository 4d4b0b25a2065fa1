import { AppError } from '#lib/core/errors.ts';

/**
 * The body of a request, never more than `most` bytes of it.
 * @throws AppError `body_too_large`.
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () => new AppError('body_too_large', `The body may have at most ${most} bytes.`);
  const declared = request.headers.get('content-length');
  if (Number(declared) > most) throw tooLarge();
  // Node lets no more through than was declared; read whole, a body needs no stream of its own.
  if (declared !== null) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
