import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';

const positionSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** A position in the list, newest first; stays true while rows arrive at the top. */
export function encodeCursor({ timestamp, id }: { timestamp: Date; id: string }): string {
  return Buffer.from(JSON.stringify([timestamp.toISOString(), id])).toString('base64url');
}

/** @throws AppError `invalid_input` for anything `encodeCursor` did not write. */
export function decodeCursor(cursor: string): { timestamp: Date; id: string } {
  try {
    const [timestamp, id] = positionSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    );
    return { timestamp: new Date(timestamp), id };
  } catch (cause) {
    const issues = [{ field: 'cursor', code: 'invalid', message: 'cursor is not one of ours' }];
    throw new AppError('invalid_input', 'cursor is not one of ours', { issues, cause });
  }
}
