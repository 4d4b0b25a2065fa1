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

/** A stretch of text with its width in ems, with and without the space after it. */
interface Piece {
  text: string;
  width: number;
  shown: number;
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

const measure = (text: string): Piece => ({
  text,
  width: textWidth(text),
  shown: textWidth(text.trimEnd()),
});

function wrap(pieces: readonly Piece[], width: number): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && last.width + piece.shown <= width) {
      last.text += piece.text;
      last.shown = last.width + piece.shown;
      last.width += piece.width;
    } else lines.push({ ...piece });
  }
  return lines;
}

/** As few lines as there must be, each about as long as the others. */
function balance(pieces: readonly Piece[], width: number): Piece[] {
  const widest = wrap(pieces, width);
  let lines = widest;
  // One line is as even as it gets; of nothing wide there is no narrower.
  if (widest.length < 2) return widest;
  for (let narrower = width * 0.95; narrower > width * 0.01; narrower *= 0.95) {
    const tried = wrap(pieces, narrower);
    if (tried.length > widest.length || tried.some(({ shown }) => shown > narrower)) break;
    lines = tried;
  }
  return lines;
}

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const room = width - textWidth('…');
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    used += textWidth(segment);
    if (used > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const linesIn = ({ height }: TextBox, size: number) => Math.floor(height / (size * LINE) + HAIR);

/** A text in the largest letters in which it fits its box; cut where even the smallest do not. */
export function fitText(text: string, box: TextBox): FittedText {
  // Measured once: sizes and lines are tried by the hundred.
  const pieces = piecesOf(text.trim(), box.locale).map(measure);
  for (let size = box.size; size >= box.smallest; size *= SHRINK) {
    const width = box.width / size;
    const lines = balance(pieces, width);
    const fits = lines.length <= linesIn(box, size) && lines.every(({ shown }) => shown <= width);
    if (fits) return { lines: lines.map((line) => line.text.trimEnd()), size };
  }
  const width = box.width / box.smallest;
  const lines = wrap(pieces, width).map((line) => line.text.trimEnd());
  const last = Math.max(1, linesIn(box, box.smallest)) - 1;
  const kept = [...lines.slice(0, last), lines.slice(last).join(' ')];
  return { lines: kept.map((line) => cut(line, width)), size: box.smallest };
}
