/** Regroups what arrives in pieces of any size; the last batch is what is left. */
export async function* inBatches<T>(
  pieces: AsyncIterable<T[]>,
  size: number,
): AsyncGenerator<T[], void> {
  let batch: T[] = [];
  for await (const piece of pieces) {
    for (const one of piece) {
      if (batch.push(one) < size) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
