/**
 * How wide letters are, in ems, on the generous side of what system typefaces draw: nobody measures
 * on a server, and what is set a little small beats what runs off a card.
 */
const WIDTHS: [RegExp, number][] = [
  [/^\p{M}/u, 0],
  [/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u, 1.02],
  [/^\p{sc=Thai}/u, 0.66],
  [/^\p{sc=Devanagari}/u, 0.78],
  [/^\p{sc=Arabic}/u, 0.62],
  [/^\p{Emoji_Presentation}/u, 1.3],
  [/^[\s.,:;'’|!iIljıt()[\]/-]/u, 0.36],
  [/^[mwMWжшщюфЖШЩЮФѲ%@—]/u, 0.96],
  [/^\p{Lu}/u, 0.74],
  [/^./su, 0.6],
];
/** What is drawn bold is so much wider. */
const BOLD = 1.06;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The width of a bold line in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += WIDTHS.find(([letters]) => letters.test(segment))?.[1] ?? 0;
  }
  return width * BOLD;
}
