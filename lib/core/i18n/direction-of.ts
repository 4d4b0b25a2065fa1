const RIGHT_TO_LEFT_SCRIPTS = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'nkoo',
  'rohg',
  'syrc',
  'thaa',
]);
const RIGHT_TO_LEFT_LANGUAGES = new Set(
  'ar arc ckb dv fa he iw ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
);

/** The direction a BCP 47 language is written in; a script subtag outweighs the language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rightToLeft = script
    ? RIGHT_TO_LEFT_SCRIPTS.has(script)
    : RIGHT_TO_LEFT_LANGUAGES.has(primary);
  return rightToLeft ? 'rtl' : 'ltr';
}
