import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { streamText } from './stream-text.ts';

function counting(most: number) {
  const state = { made: 0, ended: false };
  async function* texts() {
    try {
      while (state.made < most) yield `${++state.made} `;
      throw new Error('the database went away');
    } finally {
      state.ended = true;
    }
  }
  return { state, stream: streamText(texts()) };
}

describe('streamText', () => {
  it('makes no more than is taken, and ends when the client leaves', async () => {
    const { state, stream } = counting(1_000);
    await setImmediate();
    expect(state.made).toBe(0);
    const reader = stream.getReader();
    for (const text of ['1 ', '2 ']) {
      expect(new TextDecoder().decode((await reader.read()).value)).toBe(text);
    }
    await setImmediate();
    expect(state).toEqual({ made: 2, ended: false });
    await reader.cancel();
    expect(state).toEqual({ made: 2, ended: true });
  });

  it('breaks off when the making fails', async () => {
    const { stream } = counting(1);
    await expect(new Response(stream).text()).rejects.toThrow('the database went away');
  });
});
