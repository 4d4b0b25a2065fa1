import type * as z from 'zod/mini';
import { AppError } from './errors.ts';

/**
 * Parses what came from outside. Messages of the schema continue a sentence that begins with the
 * field's name: 'must be from 1 to 5'.
 * @throws AppError `invalid_input` with an issue for each thing that is wrong.
 */
export function parseOrRefuse<T>(schema: z.ZodMiniType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => {
    const field = String(path[0] ?? '');
    return { field, code: 'invalid', message: `${field || 'the input'} ${message}` };
  });
  throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
}
