import type words from '#messages/en/link.json';

/** What the form says of a signed link, as messages/<locale>/link.json has it. */
export type LinkWords = typeof words;
