// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
export const STORABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/;
/** `isWellFormed` says the same, but not on phones a few years old. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether a text can be stored and read back byte for byte: no lone surrogates (they have no UTF-8
 * form) and no control characters but tab and line breaks (Postgres refuses NUL, terminals and
 * logs obey the rest).
 */
export function isStorableText(text: string): boolean {
  return STORABLE.test(text) && !LONE_SURROGATE.test(text);
}
