import { brandPalette, type Palette } from './brand-palette.ts';

const TOKENS: [token: string, colour: keyof Palette][] = [
  ['--accent', 'accent'],
  ['--accent-fill', 'fill'],
  ['--accent-hover', 'hover'],
  ['--accent-text', 'ink'],
  ['--accent-soft', 'soft'],
  ['--focus', 'accent'],
];

/** The tokens of `app/globals.css` that a brand's colour replaces, with their values. */
export function brandTokens(brand: string): [token: string, value: string][] {
  const { light, dark } = brandPalette(brand);
  return TOKENS.map(([token, colour]) => [
    token,
    `var(--light, ${light[colour]}) var(--dark, ${dark[colour]})`,
  ]);
}

/** The same as a style sheet; named twice, `:root` wins wherever the sheet stands. */
export function brandCss(brand: string): string {
  const lines = brandTokens(brand).map(([token, value]) => `${token}:${value}`);
  return `:root:root{${lines.join(';')}}`;
}
