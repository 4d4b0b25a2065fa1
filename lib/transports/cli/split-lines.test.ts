import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINE, splitLines } from './split-lines.ts';

async function split(pieces: Uint8Array[]) {
  async function* input() {
    yield* pieces;
  }
  const lines = [];
  for await (const some of splitLines(input())) lines.push(...some);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('lines of a stream', () => {
  it('are the same wherever the stream is cut', async () => {
    const text = fc
      .array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' ')))
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const all = bytes(whole);
        const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
          all.slice(index * size, (index + 1) * size),
        );
        expect(await split(pieces)).toEqual(await split([all]));
      }),
    );
  });

  it('may lack the last line end', async () => {
    expect(await split([bytes('a\nb')])).toEqual([{ text: 'a' }, { text: 'b' }]);
  });

  it('are told once where they are too long, however they arrive', async () => {
    const long = bytes('x'.repeat(MOST_LINE / 2 + 1));
    const end = bytes('\nok\n');
    const told = ['too long', { text: 'ok' }];
    expect(await split([long, long, long, end])).toEqual(told);
    expect(await split([bytes(`${'x'.repeat(MOST_LINE + 1)}\nok\n`)])).toEqual(told);
    expect(await split([long, long])).toEqual(['too long']);
  });

  it('just within the limit are kept', async () => {
    const text = 'x'.repeat(MOST_LINE);
    expect(await split([bytes(text), bytes('\n')])).toEqual([{ text }]);
  });
});
