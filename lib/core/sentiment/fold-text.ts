const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const LETTER = /[ßłøđðıæœأإآىةـ]/g;
// Latin, Cyrillic and Greek accents, Hebrew points, Arabic vowel signs. Signs that spell the
// vowels of Hindi or Thai stay.
const MARK = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Lower-cases and drops accents, so that 'Envío' and 'envio' are the same word. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARK, '')
    .normalize('NFC');
}
