import { expect, it } from 'vitest';
import { MemoryStore } from './memory-store.ts';
import { tryPin } from './pin-gate.ts';

const check = async (pin: string) => pin === '2046';

async function gate() {
  const store = new MemoryStore();
  await store.write('pinHash', 'hashed');
  let at = 1_000_000;
  return {
    enter: (pin: string) => tryPin(store, pin, { now: () => at, check }),
    wait: (seconds: number) => {
      at += seconds * 1_000;
    },
  };
}

it('lets the PIN in and no other', async () => {
  const { enter } = await gate();
  expect(await enter('1111')).toEqual({ kind: 'wrong' });
  expect(await enter('2046')).toEqual({ kind: 'right' });
});

it('waits longer and longer, the right PIN included', async () => {
  const { enter, wait } = await gate();
  for (let tries = 0; tries < 4; tries += 1) await enter('1111');
  expect(await enter('1111')).toEqual({ kind: 'wait', seconds: 30 });
  expect(await enter('2046')).toEqual({ kind: 'wait', seconds: 30 });
  wait(31);
  expect(await enter('1111')).toEqual({ kind: 'wait', seconds: 60 });
  wait(61);
  expect(await enter('2046')).toEqual({ kind: 'right' });
  expect(await enter('1111')).toEqual({ kind: 'wrong' });
});

it('a clock that was set back locks nobody out for ever', async () => {
  const { enter, wait } = await gate();
  for (let tries = 0; tries < 5; tries += 1) await enter('1111');
  wait(-86_400);
  expect(await enter('2046')).toEqual({ kind: 'wait', seconds: 900 });
  wait(901);
  expect(await enter('2046')).toEqual({ kind: 'right' });
});
