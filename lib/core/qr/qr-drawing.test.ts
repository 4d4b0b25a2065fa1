import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { drawQr } from './qr-drawing.ts';

/** The path as a camera sees it: four pixels a module. */
function pixelsOf({ path, side }: ReturnType<typeof drawQr>): Uint8ClampedArray {
  const scale = 4;
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = row * side * scale + Number(x) * scale;
      for (let at = start; at < start + Number(width) * scale; at += 1) {
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return pixels;
}

it.each([
  'https://feedback.example/s/shop-12',
  'https://feedback.example/s/Caf%C3%A9%201?lang=zh-Hans',
  `https://feedback.example/?link=1.${'W'.repeat(900)}.${'x'.repeat(22)}`,
])('draws what another library reads: %s', (link) => {
  const drawing = drawQr(link);
  const side = drawing.side * 4;
  expect(jsQR(pixelsOf(drawing), side, side)?.data).toBe(link);
});

it('refuses what no code holds', () => {
  expect(() => drawQr(`https://${'a'.repeat(2_400)}.example`)).toThrow(AppError);
});
