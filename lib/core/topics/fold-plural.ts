import { singularByHeart } from './plural-heads.ts';
import { UNFOLDED } from './unfolded-plurals.ts';

type Rule = readonly [ending: RegExp, singular: string];

// A rule is here only where what it leaves is a word: where the singular cannot be told from the
// ending (German -en, Italian -i, the Slavic cases), only what is known by heart is folded.
const RULES = new Map<string, readonly Rule[]>([
  [
    'de',
    [
      [/(ung|heit|keit|schaft|ion)en$/u, '$1'],
      [/(?<=\p{L}{2}erin)nen$/u, ''],
    ],
  ],
  [
    'en',
    [
      [/(cook|mov|self|brown|smooth|calor|zomb|pixi|birds|newb|fool)ies$/u, '$1ie'],
      [/(?<=[a-z]{2})ies$/u, 'y'],
      [/(?<=^(?:bonus|bus|gas|lens|virus|echo|hero|potato|tomato))es$/u, ''],
      [/(?<=[a-z])(ss|sh|ch|x|zz)es$/u, '$1'],
      [/(?<=[a-z]{2}[^ious\W])s$/u, ''],
      [/(?<=[a-z]{2}o)s$/u, ''],
    ],
  ],
  [
    'es',
    [
      [/iones$/u, 'ión'],
      [/(?<=\p{L}{3})ones$/u, 'ón'],
      [/(?<=\p{L}{3})ines$/u, 'ín'],
      [/(?<=\p{L}[aeiouáéíóú][lrd])es$/u, ''],
      [/(?<=\p{L}{2}(?:[aoáéó]|(?<!c)e))s$/u, ''],
    ],
  ],
  [
    'fr',
    [
      [/(?<=\p{L})eaux$/u, 'eau'],
      [/(?<=\p{L}{2}[bcdefglmnrté])s$/u, ''],
    ],
  ],
  [
    'it',
    [
      [/(?<=\p{L}{2})ioni$/u, 'ione'],
      [/(?<=\p{L}{2}ment)i$/u, 'o'],
      [/(?<=\p{L}[ae]ggi)$/u, 'o'],
    ],
  ],
  [
    'nl',
    [
      [/(ing)en$/u, '$1'],
      [/(?<=\p{L}{2}j)es$/u, 'e'],
      [/(?<=\p{L}{2}(?:ie|[^e\P{L}]e[lr]))s$/u, ''],
    ],
  ],
  [
    'pt',
    [
      [/(?<=\p{L})ões$/u, 'ão'],
      [/(?<=\p{L}{3})ais$/u, 'al'],
      [/(?<=\p{L}{2})éis$/u, 'el'],
      [/(?<=\p{L}[aeo]r)es$/u, ''],
      [/(?<=\p{L}[ae])ns$/u, 'm'],
      [/(?<=\p{L}{2}[aeoáéó])s$/u, ''],
    ],
  ],
  ['tr', [[/(?<=\p{L}{3})l[ae]r$/u, '']]],
]);
const SHORTEST = 4;

/** Brings a plural to its singular where the ending makes that safe, so both are one topic. */
export function foldPlural(word: string, language: string): string {
  if (word.length < SHORTEST || UNFOLDED.get(language)?.has(word)) return word;
  const byHeart = singularByHeart(word, language);
  if (byHeart !== null) return byHeart;
  for (const [ending, singular] of RULES.get(language) ?? []) {
    if (ending.test(word)) return word.replace(ending, singular);
  }
  return word;
}
