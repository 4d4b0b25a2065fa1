import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImage } from './read-image.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

/** Made by other programs: 1 × 1 PNG and GIF; 3 × 2 lossy, lossless and extended WebP. */
const PNG = bytes(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);
const GIF = bytes('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==');
const WEBP_LOSSLESS = bytes('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');

const jpeg = (...segments: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9]);
const APP0 = [0xff, 0xe0, 0, 4, 1, 2];
const FRAME = [0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 1, 1, 0x11, 0];
const HUFFMAN = [0xff, 0xc4, 0, 3, 0];

describe('readImage', () => {
  it('knows a picture and its size by its bytes', () => {
    expect(readImage(PNG)).toEqual({ type: 'image/png', width: 1, height: 1 });
    expect(readImage(WEBP_LOSSLESS)).toEqual({ type: 'image/webp', width: 1, height: 1 });
    expect(readImage(jpeg(APP0, HUFFMAN, FRAME))).toEqual({
      type: 'image/jpeg',
      width: 0x0304,
      height: 0x0102,
    });
  });

  it.each([
    ['an SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    ['a GIF', GIF],
    ['nothing', new Uint8Array()],
    ['a PNG that ends after its name', PNG.slice(0, 10)],
    ['a JPEG without a frame', jpeg(APP0)],
    ['a JPEG that says it is longer', jpeg([0xff, 0xe0, 0xff, 0xff])],
    ['a WebP of an unknown kind', new TextEncoder().encode('RIFF0000WEBPVP9 00000000')],
  ])('is not fooled by %s', (_, given) => {
    expect(readImage(given)).toBeNull();
  });

  it('comes to an end on whatever bytes', () => {
    const heads = [PNG.slice(0, 8), jpeg(APP0).slice(0, 4), WEBP_LOSSLESS.slice(0, 12)];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        expect(() => readImage(Uint8Array.from([...head, ...rest]))).not.toThrow();
      }),
    );
  });
});
