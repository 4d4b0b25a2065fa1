import { expect, it } from 'vitest';
import { colorTrouble } from './color-trouble.ts';

it.each([
  ['', null],
  ['#c2185b', null],
  ['#ffd400', 'light'],
  ['#FFFFFF', 'light'],
  ['#0a1f44', 'dark'],
  ['#fff', 'not_a_color'],
  ['red', 'not_a_color'],
])('%s: %s', (color, trouble) => {
  expect(colorTrouble(color)).toBe(trouble);
});
