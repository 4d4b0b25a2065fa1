import { brandPalette } from '#lib/core/brand/brand-palette.ts';
import { oklchToHex } from '#lib/core/brand/oklch.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { drawQr } from '#lib/core/qr/qr-drawing.ts';
import { cardFace } from './card-face.ts';
import { PAPERS, type PaperName } from './card-paper.ts';
import type { CardView } from './card-view.ts';
import { type FittedText, fitText, LINE } from './fit-text.ts';

/** Everything below is drawn in the millimetres of an A6. */
const { width: WIDTH, height: HEIGHT } = PAPERS.a6;
const MIDDLE = WIDTH / 2;
/** What printers cannot reach at the edge, and a little air. */
const TEXT_WIDTH = 85;
const MUTED = '#57534e';
const TEXT = '#292524';
/** `--accent` of client/look/tokens.css by day. */
const OWN_COLOR = oklchToHex({ l: 0.5, c: 0.13, h: 255 });
/**
 * Typefaces that are on nearly every computer; no file travels with the drawing. None for Chinese and
 * Japanese: by the language, browsers find the one whose signs are written as its readers do.
 */
const TYPEFACES =
  "Inter, 'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari', 'Noto Sans Thai', Arial, sans-serif";

interface TextLook {
  color: string;
  weight: number;
  direction: 'ltr' | 'rtl';
}

/** Lines one below the other, their middle at `y`. */
function textMarkup({ lines, size }: FittedText, y: number, look: TextLook): Markup {
  const first = y - ((lines.length - 1) * size * LINE) / 2 + size * 0.35;
  return html`${lines.map(
    (line, index) =>
      html`<text x="${MIDDLE}" y="${(first + index * size * LINE).toFixed(2)}" font-size="${size.toFixed(2)}" font-weight="${look.weight}" fill="${look.color}" text-anchor="middle" direction="${look.direction}">${line}</text>`,
  )}`;
}

function headMarkup({ shop, locale }: CardView): Markup | null {
  if (shop.logo !== null) {
    return html`<image href="${shop.logo}" x="${MIDDLE - 32}" y="9" width="64" height="15" preserveAspectRatio="xMidYMid meet"/>`;
  }
  if (shop.name === null) return null;
  const box = { width: TEXT_WIDTH, height: 6 * LINE, size: 6, smallest: 3.6, locale };
  return textMarkup(fitText(shop.name, box), 15.5, {
    color: TEXT,
    weight: 600,
    direction: directionOf(locale),
  });
}

function facesMarkup(locale: string): Markup {
  const [side, gap, top] = [11.5, 3.5, 57];
  const start = MIDDLE - (5 * side + 4 * gap) / 2;
  // As in the form: the worst is where a line begins.
  const order = directionOf(locale) === 'rtl' ? [...RATINGS].reverse() : RATINGS;
  return html`${order.map((rating, index) => cardFace(rating, start + index * (side + gap), top, side))}`;
}

function codeMarkup(link: string): Markup {
  const size = 43;
  const { path, side } = drawQr(link);
  const [x, y] = [MIDDLE - size / 2, 78];
  return html`<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="3" fill="#fff"/><path transform="translate(${x} ${y}) scale(${size / side})" shape-rendering="crispEdges" fill="#000" d="${path}"/>`;
}

/**
 * A card as an SVG that needs nothing else: the question, the faces, the code under the shop's colour,
 * and the address below for who cannot scan. Whatever the colour, all of it can be read.
 */
export function cardMarkup(view: CardView, paper: PaperName): Markup {
  const { locale, question, words, link, shortLink, shop } = view;
  const { accent, fill, ink } = brandPalette(view.brandColor ?? OWN_COLOR).light;
  const direction = directionOf(locale);
  const hasHead = shop.name !== null || shop.logo !== null;
  const line = (text: string, size: number, width = TEXT_WIDTH) =>
    fitText(text, { width, height: size * LINE, size, smallest: size * 0.6, locale });
  const asked = fitText(question, {
    width: TEXT_WIDTH,
    height: 25,
    size: 9.5,
    smallest: 4,
    locale,
  });
  const { width, height } = PAPERS[paper];
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${width}mm" height="${height}mm" font-family="${TYPEFACES}" role="img" aria-label="${question} ${shortLink}" lang="${locale}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${headMarkup(view)}
${textMarkup(asked, hasHead ? 40 : 32, { color: TEXT, weight: 700, direction })}
${facesMarkup(locale)}
<rect x="9" y="73" width="${WIDTH - 18}" height="60" rx="5" fill="${fill}"/>
${codeMarkup(link)}
${textMarkup(line(words.scan, 5, 79), 127, { color: ink, weight: 700, direction })}
${textMarkup(line(words.ease, 3.2), 137, { color: MUTED, weight: 400, direction })}
${textMarkup(line(shortLink, 3.8), 142.5, { color: accent, weight: 600, direction: 'ltr' })}
</svg>`;
}
