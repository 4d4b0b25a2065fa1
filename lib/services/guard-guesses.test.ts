import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { createLimiter } from '#lib/infra/limits/limiter.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { guardGuesses } from './guard-guesses.ts';

const right: Actor = { kind: 'token', tokenId: 'a', name: 'script', scopes: [] };
const recognize = vi.fn<(token: string) => Promise<Actor | null>>();
const ask = (token: string, client = '192.0.2.1') =>
  guardGuesses({ client, token, recognize }).then(
    (actor) => (actor ? 'in' : 'wrong'),
    (error) => error.code,
  );
const guess = async (times: number) => {
  const outcomes: string[] = [];
  for (let turn = 0; turn < times; turn += 1) outcomes.push(await ask(`wrong-${turn}`));
  return outcomes;
};

describe('guesses at bearer tokens', () => {
  beforeEach(() => {
    recognize.mockReset();
    recognize.mockImplementation(async (token) => (token.startsWith('right') ? right : null));
    const policy = { name: 'guess', limit: 3, periodSeconds: 60 };
    setProcessWide('request-limits', { guess: createLimiter(policy, null) });
    setProcessWide('known-tokens', new Set());
    setProcessWide('asked-tokens', new Map());
  });

  it('are not listened to once a client has used up its limit', async () => {
    expect(await guess(5)).toEqual(['wrong', 'wrong', 'wrong', 'rate_limited', 'rate_limited']);
    expect(recognize).toHaveBeenCalledTimes(3);
    expect(await ask('right-by-luck')).toBe('rate_limited');
    expect(recognize).toHaveBeenCalledTimes(3);
  });

  it('leave other clients alone', async () => {
    await guess(5);
    expect(await ask('right', '192.0.2.2')).toBe('in');
  });

  it('do not shut out a script behind the same address whose token was right before', async () => {
    expect(await ask('right')).toBe('in');
    await guess(5);
    expect(await ask('right')).toBe('in');
  });

  it('gain nothing by coming at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => ask(`wrong-${turn}`)),
    );
    expect(outcomes.filter((one) => one === 'wrong')).toHaveLength(3);
    expect(recognize).toHaveBeenCalledTimes(3);
  });

  it('are no burst of one right token, nor its later use', async () => {
    const burst = await Promise.all(Array.from({ length: 50 }, () => ask('right')));
    expect(new Set(burst)).toEqual(new Set(['in']));
    for (let turn = 0; turn < 10; turn += 1) expect(await ask('right')).toBe('in');
    expect(await guess(2)).toEqual(['wrong', 'wrong']);
  });

  it('count a token that was right and was revoked since', async () => {
    expect(await ask('right')).toBe('in');
    recognize.mockResolvedValue(null);
    expect(await ask('right')).toBe('wrong');
    expect([await ask('right'), await ask('right')]).toEqual(['wrong', 'wrong']);
    expect(await ask('right')).toBe('rate_limited');
  });
});
