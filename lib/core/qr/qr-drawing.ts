import encodeQR from 'qr';
import { AppError } from '#lib/core/errors.ts';

/** Bytes of the largest code of this kind (ISO/IEC 18004, table 7). */
const MOST_BYTES = 2_331;
/** Blank modules that a scanner needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrDrawing {
  /** The dark modules, as the `d` of a path: one unit a module. */
  path: string;
  /** Modules a side, with the blank ones around. */
  side: number;
}

/**
 * A link as a QR code, of which 15 % may be scratched.
 * @throws AppError `invalid_input` for a link that is too long: a host's name may be.
 */
export function drawQr(link: string): QrDrawing {
  if (new TextEncoder().encode(link).length > MOST_BYTES) {
    throw new AppError('invalid_input', 'This address is too long for a QR code.');
  }
  const modules = encodeQR(link, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { path: modules.map(rowPath).join(''), side: modules.length };
}

/** Dark modules side by side are one rectangle: no seam shows between them in print. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
