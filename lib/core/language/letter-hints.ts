// Letters and marks that few languages write, each with the languages that write it.
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ñ¿¡]/u, 'es'],
  [/ß/u, 'de'],
  [/[äöü]/u, 'de sv fi et hu tr az sk'],
  [/[àèùêûîôëïœ]/u, 'fr it ca nl pt vi'],
  [/[ãõ]/u, 'pt et vi'],
  [/ç/u, 'fr pt tr ca sq az'],
  [/[ășțţş]/u, 'ro tr az'],
  [/[őű]/u, 'hu'],
  [/[ąęłżźćńś]/u, 'pl lt hr'],
  [/[ğı]/u, 'tr az'],
  [/ə/u, 'az'],
  [/å/u, 'sv da no fi'],
  [/[øæ]/u, 'da no is'],
  [/[ðþ]/u, 'is'],
  [/[řěů]/u, 'cs'],
  [/[ľĺŕ]/u, 'sk'],
  [/[čšž]/u, 'cs sk sl hr lt lv et'],
  [/đ/u, 'hr vi'],
  [/[ģķļņāēī]/u, 'lv'],
  [/[ėįų]/u, 'lt'],
  [/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư]/u, 'vi'],
  [/[їєґ]/u, 'uk'],
  [/і/u, 'uk be'],
  [/ў/u, 'be'],
  [/[ыэё]/u, 'ru be'],
  [/[ђћљњџј]/u, 'sr'],
  [/ъ/u, 'bg ru'],
  [/[پچژگ]/u, 'fa ur ku'],
  [/[ٹڈڑےںھ]/u, 'ur'],
  [/[ێۆڕڵە]/u, 'ku'],
  [/[ةأإؤئىي]|(?:^|\s)ال/u, 'ar'],
];

// Every letter above is, and most texts in the Latin script are spared the search.
const BEYOND_ASCII = /[\u0080-\uffff]/;
const ANY_LETTER = new RegExp(LETTERS.map(([letters]) => letters.source).join('|'), 'u');
const HINTS = LETTERS.map(([letters, languages]) => ({ letters, languages: languages.split(' ') }));

/** @returns the groups of languages that a lower-case text's rarer letters speak for */
export function letterHints(text: string): string[][] {
  if (!BEYOND_ASCII.test(text) || !ANY_LETTER.test(text)) return [];
  return HINTS.filter(({ letters }) => letters.test(text)).map(({ languages }) => languages);
}
