import { textWidth } from './text-width.ts';

export interface TextBox {
  /** In the drawing's units, as are sizes. */
  width: number;
  height: number;
  size: number;
  smallest: number;
  locale: string;
}

export interface FittedText {
  lines: string[];
  size: number;
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const SHRINK = 0.96;
/** From one line to the next, in ems. */
export const LINE = 1.22;
/** What rounding may take from a height that fits exactly. */
const HAIR = 1e-6;

/** Where a line may end: after a space; in writing without spaces, after a word. */
function piecesOf(text: string, locale: string): string[] {
  const pieces: string[] = [];
  let joined = false;
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, {
    granularity: 'word',
  }).segment(text)) {
    const last = pieces.length - 1;
    const begins = last < 0 || (joined && isWordLike);
    if (begins) pieces.push(segment);
    else pieces[last] += segment;
    // Not after a space that is there to hold two words together.
    joined = / $/.test(segment) || UNSPACED.test(segment);
  }
  return pieces;
}

function wrap(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd()) <= width) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** As few lines as there must be, each about as long as the others. */
function balance(pieces: readonly string[], width: number): string[] {
  const widest = wrap(pieces, width);
  let lines = widest;
  for (let narrower = width * 0.95; narrower > 0; narrower *= 0.95) {
    const tried = wrap(pieces, narrower);
    if (tried.length > widest.length || tried.some((line) => textWidth(line) > narrower)) break;
    lines = tried;
  }
  return lines;
}

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const linesIn = ({ height }: TextBox, size: number) => Math.floor(height / (size * LINE) + HAIR);

/** A text in the largest letters in which it fits its box; cut where even the smallest do not. */
export function fitText(text: string, box: TextBox): FittedText {
  const pieces = piecesOf(text.trim(), box.locale);
  for (let size = box.size; size >= box.smallest; size *= SHRINK) {
    const width = box.width / size;
    const lines = balance(pieces, width);
    const fits =
      lines.length <= linesIn(box, size) && lines.every((line) => textWidth(line) <= width);
    if (fits) return { lines, size };
  }
  const width = box.width / box.smallest;
  const lines = wrap(pieces, width);
  const kept = lines.slice(0, Math.max(1, linesIn(box, box.smallest)));
  if (lines.length > kept.length) kept.push(`${kept.pop()} ${lines[kept.length] ?? ''}`);
  return { lines: kept.map((line) => cut(line, width)), size: box.smallest };
}
