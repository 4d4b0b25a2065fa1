import { cardMarkup } from '#lib/core/card/card-markup.ts';
import { PAPERS, type PaperName } from '#lib/core/card/card-paper.ts';
import type { CardView } from '#lib/core/card/card-view.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { html } from '#lib/core/markup/html.ts';
import { Markup } from '#lib/core/markup/markup.ts';

interface CardPage {
  paper: PaperName;
  /** As many as fit an A4, with marks where to cut. */
  sheet: boolean;
  nonce: string;
}

/** Two A6 beside each other and two below, or two A5 on a sheet that lies. */
const SHEETS: Record<PaperName, { width: number; height: number }> = {
  a6: { width: 210, height: 297 },
  a5: { width: 297, height: 210 },
};

const LOOK = new Markup(`*{margin:0}
html{background:#e7e5e4}
body{display:grid;place-content:center;min-height:100vh}
main{position:relative;display:flex;flex-wrap:wrap;overflow:hidden;background:#fff}
svg{display:block}
.marks{position:absolute;inset:0}
@media screen{main{margin:16px;box-shadow:0 2px 24px rgb(0 0 0/.15)}}
@media print{html{background:none}body{display:block;min-height:0}}`);

/** Short lines where the cuts go, clear of the edge that printers cannot reach. */
function marks(paper: PaperName): Markup {
  const { width, height } = SHEETS[paper];
  const upright = `M${width / 2} 5v6M${width / 2} ${height - 11}v6`;
  const level = `M5 ${height / 2}h6M${width - 11} ${height / 2}h6`;
  const middle = `M${width / 2} ${height / 2 - 3}v6M${width / 2 - 3} ${height / 2}h6`;
  const lines = paper === 'a6' ? upright + level + middle : upright;
  return html`<svg class="marks" viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm" aria-hidden="true"><path d="${lines}" fill="none" stroke="#78716c" stroke-width="0.2"/></svg>`;
}

/** A card on its own paper, or a sheet of them: made to be printed, or saved as PDF, by the browser. */
export function cardPage(view: CardView, { paper, sheet, nonce }: CardPage): string {
  const { width, height } = sheet ? SHEETS[paper] : PAPERS[paper];
  const card = cardMarkup(view, paper);
  const size = `@page{size:${width}mm ${height}mm;margin:0}main{width:${width}mm;height:${height}mm}`;
  // An A4 is half a millimetre longer than two A6.
  const spread = sheet ? 'main{align-content:space-between}' : '';
  return html`<!doctype html>
<html lang="${view.locale}" dir="${directionOf(view.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${view.question} · ${view.shortLink}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">${LOOK}${size}${spread}</style>
</head>
<body>
<main>${sheet ? Array.from({ length: PAPERS[paper].perSheet }, () => card) : card}${sheet && marks(paper)}</main>
</body>
</html>
`.text;
}
