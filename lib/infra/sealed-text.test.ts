import { expect, it } from 'vitest';
import { openSealed, sealText } from './sealed-text.ts';

it('is read by who sealed it, for the same purpose, unchanged', () => {
  const sealed = sealText('channel', 'whsec_ü');
  expect(openSealed('channel', sealed)).toBe('whsec_ü');
  expect(sealed).not.toBe(sealText('channel', 'whsec_ü'));
  expect(openSealed('other', sealed)).toBeNull();
  const changed = `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.at(-1)}`;
  expect(openSealed('channel', changed)).toBeNull();
  expect(openSealed('channel', '')).toBeNull();
});
