import type { Logo } from './settings.ts';

export type ImageFacts = Pick<Logo, 'type' | 'width' | 'height'>;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (view: DataView, bytes: number[]): boolean =>
  view.byteLength >= bytes.length && bytes.every((byte, at) => view.getUint8(at) === byte);

function ascii(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join(
    '',
  );
}

/** IHDR comes first (PNG 1.2, 11.2.2). */
function readPng(view: DataView): ImageFacts | null {
  if (ascii(view, 12, 4) !== 'IHDR') return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The first start-of-frame segment (ITU T.81, B.2.2); C4, C8 and CC are no frames. */
function readJpeg(view: DataView): ImageFacts | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // 0xff before a marker is padding.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** Lossy, lossless or extended (RFC 9649). */
function readWebp(view: DataView): ImageFacts | null {
  const type = 'image/webp';
  switch (ascii(view, 12, 4)) {
    case 'VP8 ': {
      if (uint24(view, 23) !== 0x2a019d) return null;
      const side = (at: number) => view.getUint16(at, true) & 0x3fff;
      return { type, width: side(26), height: side(28) };
    }
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type, width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

/** What a picture is by its own first bytes, whatever its sender calls it; null: none we show. */
export function readImage(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(view, PNG)) return readPng(view);
    if (startsWith(view, [0xff, 0xd8, 0xff])) return readJpeg(view);
    const webp = ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP';
    return webp ? readWebp(view) : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // it ends before it says
    throw error;
  }
}
