import { SOURCE_MAX } from './limits.ts';

/** A name such as `form`, `kiosk` or `shop-12`. */
export const SOURCE_PATTERN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u;

/** Whether it can be a source, where the schema is too heavy to ask. */
export const isSource = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= SOURCE_MAX && SOURCE_PATTERN.test(given);
