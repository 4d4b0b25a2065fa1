import { AppError } from '#lib/core/errors.ts';

/** @throws AppError `not_found`: what is no id names nothing. */
export function uuidParam(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new AppError('not_found', 'There is nothing with this id.');
}
