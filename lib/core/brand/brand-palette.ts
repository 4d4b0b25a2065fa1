import { hexToOklch, type Oklch, oklchToHex } from './oklch.ts';
import { contrast } from './rgb.ts';

/** What becomes of the brand's colour in one theme; every value is `#rrggbb`. */
export interface Palette {
  /** Words, icons and rings on every ground of the theme: at least 4.5. */
  accent: string;
  /** Under the label of a button, as near to the brand's own colour as can be. */
  fill: string;
  hover: string;
  /** On `fill` and `hover`: at least 4.5. */
  ink: string;
  soft: string;
}

/** The grounds of `app/globals.css`, which a test compares with it. */
export const GROUNDS = {
  light: {
    background: { l: 0.978, c: 0.005, h: 85 },
    surface: { l: 1, c: 0, h: 0 },
    'surface-raised': { l: 1, c: 0, h: 0 },
    'surface-sunken': { l: 0.955, c: 0.007, h: 85 },
  },
  dark: {
    background: { l: 0.185, c: 0.007, h: 75 },
    surface: { l: 0.222, c: 0.008, h: 75 },
    'surface-raised': { l: 0.262, c: 0.009, h: 75 },
    'surface-sunken': { l: 0.272, c: 0.009, h: 75 },
  },
} satisfies Record<'light' | 'dark', Record<string, Oklch>>;

const TEXT_CONTRAST = 4.5;
/** Enough to see that there is a button; its label says the rest. */
const BUTTON_CONTRAST = 1.4;
const STEP = 0.005;
const WHITE = '#ffffff';
const BLACK = '#000000';

/** The first colour from `start` on towards black or white that passes. */
function shift(start: Oklch, step: number, passes: (hex: string) => boolean): string {
  for (let l = start.l; l >= 0 && l <= 1; l += step) {
    const hex = oklchToHex({ ...start, l });
    if (passes(hex)) return hex;
  }
  return step < 0 ? BLACK : WHITE;
}

/** A little aside of the fill, where its label is read no worse. */
function hoverOf(fill: string, ink: string): string {
  const colour = hexToOklch(fill);
  const step = ink === WHITE ? (colour.l < 0.2 ? 0.15 : -0.05) : colour.l < 0.8 ? 0.05 : -0.05;
  return oklchToHex({ ...colour, l: colour.l + step });
}

function paletteOf(brand: string, theme: 'light' | 'dark'): Palette {
  const colour = hexToOklch(brand);
  const away = theme === 'light' ? -STEP : STEP;
  const softness = theme === 'light' ? { l: 0.95, c: 0.03 } : { l: 0.31, c: 0.05 };
  const soft = oklchToHex({ ...softness, c: Math.min(colour.c, softness.c), h: colour.h });
  const grounds = [...Object.values(GROUNDS[theme]).map(oklchToHex), soft];
  const surface = GROUNDS[theme].surface;
  const stands = (hex: string) =>
    contrast(hex, oklchToHex(surface)) >= BUTTON_CONTRAST &&
    (theme === 'light' || hexToOklch(hex).l > surface.l);
  const fill = stands(brand) ? brand : shift(colour, away, stands);
  // One of the two always reaches 4.5: where white falls short of it, black has 21 / 4.5.
  const ink = contrast(fill, WHITE) >= TEXT_CONTRAST ? WHITE : BLACK;
  return {
    accent: shift(colour, away, (hex) =>
      grounds.every((ground) => contrast(hex, ground) >= TEXT_CONTRAST),
    ),
    fill,
    hover: hoverOf(fill, ink),
    ink,
    soft,
  };
}

/** A brand's colour (`#rrggbb`) made fit to be read in both themes, whatever it is. */
export function brandPalette(brand: string): { light: Palette; dark: Palette } {
  return { light: paletteOf(brand, 'light'), dark: paletteOf(brand, 'dark') };
}
