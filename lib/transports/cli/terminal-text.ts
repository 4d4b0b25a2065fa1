/** Controls but the line feed, and marks that turn the direction of what follows. */
const UNSAFE = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text that cannot steer the terminal it is shown on. */
export const terminalText = (text: string): string => text.replace(UNSAFE, '');
