/** A writing system, named as in Unicode; 'Kana' stands for Hiragana and Katakana. */
export type Script = (typeof SCRIPTS)[number][0];

// Japanese mixes Han with kana, so a little kana outweighs much Han; see `readScript`.
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Telugu', /\p{Script=Telugu}/gu],
  ['Gujarati', /\p{Script=Gujarati}/gu],
  ['Gurmukhi', /\p{Script=Gurmukhi}/gu],
  ['Kannada', /\p{Script=Kannada}/gu],
  ['Malayalam', /\p{Script=Malayalam}/gu],
  ['Oriya', /\p{Script=Oriya}/gu],
  ['Sinhala', /\p{Script=Sinhala}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Ethiopic', /\p{Script=Ethiopic}/gu],
  ['Khmer', /\p{Script=Khmer}/gu],
  ['Lao', /\p{Script=Lao}/gu],
  ['Myanmar', /\p{Script=Myanmar}/gu],
] as const;

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
// A Latin word is about as long as two or three characters of these.
const DENSE = new Set<Script>(['Han', 'Kana', 'Hangul']);

/** The script that carries most of a text, or undefined where it has no letters. */
export function readScript(text: string): Script | undefined {
  if (!NOT_LATIN.test(text)) return /\p{L}/u.test(text) ? 'Latin' : undefined;
  let main: Script | undefined;
  let most = 0;
  let kana = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = (text.match(letters)?.length ?? 0) * (DENSE.has(script) ? 2.5 : 1);
    if (script === 'Kana') kana = count;
    if (count > most) {
      main = script;
      most = count;
    }
  }
  return main === 'Han' && kana >= most / 20 ? 'Kana' : main;
}
