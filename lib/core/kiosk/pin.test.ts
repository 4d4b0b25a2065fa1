import { expect, it } from 'vitest';
import { checkPin, hashPin } from './pin.ts';

const QUICK = 1_000;

it('a PIN is known again by its hash, which does not hold it', async () => {
  const hashed = await hashPin('20461', QUICK);
  expect(hashed).not.toContain('20461');
  expect(await checkPin('20461', hashed)).toBe(true);
  expect(await checkPin('20462', hashed)).toBe(false);
  expect(await hashPin('20461', QUICK)).not.toBe(hashed);
});

it.each(['', 'plain', 'pbkdf2-sha256$$$', 'md5$1000$AA==$AA=='])(
  'nothing is the PIN of %j',
  async (hashed) => {
    expect(await checkPin('', hashed)).toBe(false);
    expect(await checkPin('0000', hashed)).toBe(false);
  },
);
