import { GIVEN_NAMES } from './given-names.ts';

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;
const TITLED =
  /(?<!\p{L})([Mm](?:rs?|s|iss|me|lle|onsieur|adame|eneer|evrouw)|Dr|Herrn?|Frau|[Ss](?:ra?|eñora?|ignora?)|[Ss]enhora?|[Dd]o(?:n|na|ña))\.? (\p{Lu}\p{Ll}+)(?:[ -](\p{Lu}\p{Ll}+))?/gu;
/** Of 'Mr Smith', where the name begins. */
const SHORTEST_TITLE = 3;
const LETTERS = /\p{L}{3,}/gu;
/** German writes every noun with a capital: a surname cannot be told there. */
const NOUNS_CAPITALISED = 'de';
const NONE: ReadonlySet<string> = new Set();

/**
 * Words of a text that name people, lower case: the customer's own name, common given names and
 * what follows a title, where they are written with a capital, and the surname behind them.
 */
export function namesIn(
  text: string,
  language: string,
  customerName: string | undefined,
): ReadonlySet<string> {
  let names: Set<string> | undefined;
  const add = (word: string | undefined) => {
    if (!word) return;
    names ??= new Set();
    names.add(word.toLowerCase());
  };
  for (const part of customerName?.match(LETTERS) ?? []) add(part);
  let surnameAt = -1;
  let last = -1;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    last = index;
    const given = GIVEN_NAMES.has(word.toLowerCase());
    if (given || index === surnameAt) add(word);
    surnameAt = given && language !== NOUNS_CAPITALISED ? index + word.length + 1 : -1;
  }
  // Most texts have no capital but their first, and so no title and name.
  if (last < SHORTEST_TITLE) return names ?? NONE;
  for (const [, title, first, second] of text.matchAll(TITLED)) {
    add(title);
    add(first);
    if (language !== NOUNS_CAPITALISED) add(second);
  }
  return names ?? NONE;
}
