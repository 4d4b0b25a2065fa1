import { expect, it } from 'vitest';
import { isAllowed, originOf } from './site.ts';

it.each([
  ['https://shop.example/checkout?x=1', 'https://shop.example'],
  [' shop.example ', 'https://shop.example'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['', null],
  ['shop', null],
  ['javascript:alert(1)', null],
  ['https://', null],
])('reads a site from %j: %j', (given, origin) => {
  expect(originOf(given)).toBe(origin);
});

it('knows who is allowed', () => {
  const site = { allowedOrigins: ['https://shop.example'], mayChangeSettings: true };
  expect(isAllowed('https://shop.example', site)).toBe(true);
  expect(isAllowed('http://shop.example', site)).toBe(false);
  expect(isAllowed('http://shop.example', { ...site, allowedOrigins: ['*'] })).toBe(true);
});
