import { mayHoldAddress } from '#lib/core/language/may-hold-address.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { compileLexicon } from './compiled-lexicon.ts';
import { lexiconFor } from './lexicon-for.ts';
import type { Unit } from './read-units.ts';
import { readUnits } from './read-units.ts';
import { weighSymbols } from './weigh-symbols.ts';
import type { WeighedOpinion } from './weigh-units.ts';
import { weighUnits } from './weigh-units.ts';

/** What each lexicon feature of a text means, in the order of `readLexiconFeatures`. */
export const LEXICON_FEATURES = [
  'always 1',
  'lexicon score',
  'great',
  'good',
  'fine',
  'weak',
  'bad',
  'awful',
  'praise denied',
  'complaint denied',
  'praise in all',
  'complaint in all',
  'first opinion',
  'last opinion',
  'before a but',
  'after a but',
  'emoji, stars and marks',
  'exclamation marks, signed',
  'exclamation marks without opinion',
  'question marks',
  'dots',
  'both praise and complaint',
  'negation without opinion',
  'no opinion found',
  'no lexicon',
  'words',
  'share of praise',
  'share of complaint',
] as const;

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const BARE = /^[\x00-\x7f]*$/;
const WEIGHTS = [3, 2, 1, -1, -2, -3];

const compiled = new Map<string, CompiledLexicon>();

/**
 * Reads from a text what word lists, negation, emphasis, 'but', emoji and marks say, as numbers that
 * mean the same in every language, so that what is learnt in one serves the others. After VADER
 * (C. Hutto and E. Gilbert, 'VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social
 * Media Text', 2014).
 */
export function readLexiconFeatures(text: string, language: string): Float64Array {
  const plain = mayHoldAddress(text) ? text.replace(ADDRESS, ' ') : text;
  const lexicon = compiledFor(language, plain);
  const units = lexicon ? readUnits(plain, lexicon) : [];
  const opinions = lexicon ? weighUnits(units, lexicon) : [];
  return summarize(plain, units, opinions, lexicon !== undefined);
}

function summarize(
  text: string,
  units: readonly Unit[],
  opinions: readonly WeighedOpinion[],
  known: boolean,
): Float64Array {
  const symbols = weighSymbols(text);
  let sum = symbols;
  let praise = 0;
  let complaint = 0;
  let before = 0;
  let after = 0;
  let praiseDenied = 0;
  let complaintDenied = 0;
  const counts = WEIGHTS.map(() => 0);
  for (const { written, negated, weight, side } of opinions) {
    sum += weight;
    if (weight > 0) praise += weight;
    else complaint -= weight;
    if (side === 'before') before += weight;
    if (side === 'after') after += weight;
    const at = WEIGHTS.indexOf(written);
    if (!negated) counts[at] = (counts[at] ?? 0) + 1;
    else if (written > 0) praiseDenied++;
    else complaintDenied++;
  }
  const words = units.filter((unit) => unit !== 'break').length;
  const exclamations = Math.min(3, text.match(/[!！]/g)?.length ?? 0);
  const denials = units.some((unit) => typeof unit === 'object' && isNegator(unit.role));
  const score = squash(sum);
  const scale = Math.sqrt(words + 1);
  return Float64Array.of(
    1,
    score * 2,
    ...counts.map(Math.log1p),
    Math.log1p(praiseDenied),
    Math.log1p(complaintDenied),
    squash(praise),
    squash(complaint),
    squash(opinions[0]?.weight ?? 0),
    squash(opinions.at(-1)?.weight ?? 0),
    squash(before),
    squash(after),
    symbols / 2,
    exclamations * Math.sign(sum) * 0.5,
    sum === 0 ? exclamations * 0.5 : 0,
    /[?？؟]/.test(text) ? 1 : 0,
    /\.\.\.|…/.test(text) ? 1 : 0,
    Math.min(praise, complaint) > 0 ? 1 : 0,
    denials && opinions.length === 0 ? 1 : 0,
    known && opinions.length === 0 ? 1 : 0,
    known ? 0 : 1,
    Math.log1p(words) / 3,
    praise / scale,
    complaint / scale,
  );
}

function isNegator(role: string): boolean {
  return role === 'negator' || role === 'trailing' || role === 'either';
}

/** VADER's normalisation: 15 is about the largest squared sum expected of a text. */
function squash(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15);
}

function compiledFor(language: string, text: string): CompiledLexicon | undefined {
  const lexicon = lexiconFor(language);
  if (!lexicon) return undefined;
  const bare = lexicon.marks === 'optional' && BARE.test(text);
  const key = bare ? `${language} bare` : language;
  let ready = compiled.get(key);
  if (!ready) {
    ready = compileLexicon(lexicon, bare);
    compiled.set(key, ready);
  }
  return ready;
}
