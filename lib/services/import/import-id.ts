import { hash } from 'node:crypto';

export interface ImportedWords {
  source: string;
  /** When it was given, or null where the file does not say. */
  timestamp: Date | null;
  customerName: string;
  feedback: string;
  rating: number;
}

const LATEST = 2 ** 48 - 1;

/**
 * An id that the same row always gets, so that importing a file twice stores its rows once. It has
 * the shape of a UUIDv7 (RFC 9562): the 48 bits of time are the milliseconds of the row's own
 * timestamp (0 where it has none or lies before 1970), and the 74 bits that are elsewhere random
 * are the start of a SHA-256 of everything that makes the row what it is. Two rows alike in all of
 * that are one.
 */
export function importId(row: ImportedWords): string {
  const time = Math.min(Math.max(row.timestamp?.getTime() ?? 0, 0), LATEST);
  const words = [row.source, row.timestamp, row.customerName, row.feedback, row.rating];
  const bytes = Buffer.alloc(16);
  hash('sha256', JSON.stringify(words), 'buffer').copy(bytes, 6);
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6); // version 7
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8); // the variant of RFC 9562
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
