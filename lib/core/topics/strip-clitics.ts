const ELISION = new Map([
  ['ca', /^(?:[dlmnst]|qu)'/u],
  ['fr', /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/u],
  ['it', /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|quell|quest|bell|gl|anch|com|dov)'/u],
]);
const POSSESSIVE = /'s?$/u;
const ARABIC_ARTICLE = /^(?:وال|بال|فال|كال|لل|ال)(?=\p{L}{3})/u;
const KOREAN_PARTICLE =
  /(?<=\p{L}{2})(?:에서는|에서|으로|까지|부터|에게|한테|은|는|이|가|을|를|에|도|의|만|과|와|랑)$/u;
// Verbs and adjectives end so in Korean; the names of things hardly ever do.
const KOREAN_PREDICATE =
  /(?:다|요|죠|네|음|함|고|서|며|면|지만|는데|은데|던|습니까|니까|하게|스럽게)$/u;

/** Takes off what is written onto a word but is no part of it: l', qu', 's, the Arabic article. */
export function stripClitics(word: string, language: string): string {
  if (language === 'ar') return word.replace(ARABIC_ARTICLE, '');
  if (language === 'ko') {
    return KOREAN_PREDICATE.test(word) ? '' : word.replace(KOREAN_PARTICLE, '');
  }
  const elision = ELISION.get(language);
  return (elision ? word.replace(elision, '') : word).replace(POSSESSIVE, '');
}
