import { expect, it } from 'vitest';
import { inkOn } from './ink-on.ts';

it.each([
  ['#ffffff', '#000'],
  ['#ffd400', '#000'],
  ['#c2185b', '#fff'],
  ['#000000', '#fff'],
])('reads on %s in %s', (color, ink) => {
  expect(inkOn(color)).toEqual({ ground: color, ink });
});

it.each([null, '', 'red', '#fff', 'url(https://evil.example)'])(
  'takes %j for no colour',
  (color) => {
    expect(inkOn(color).ground).toMatch(/^#[0-9a-f]{6}$/);
  },
);
