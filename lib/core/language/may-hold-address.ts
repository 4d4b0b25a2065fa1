const SIGN = /[@#]|:\/\/|\.\S/;

/**
 * Whether a text may hold a web or mail address, a name or a tag: all have one of these signs. Most
 * texts have none, and looking for the addresses themselves takes twenty times as long.
 */
export function mayHoldAddress(text: string): boolean {
  return SIGN.test(text);
}
