import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandCss } from './brand-css.ts';
import { brandPalette, GROUNDS } from './brand-palette.ts';
import { hexToOklch, oklchToHex } from './oklch.ts';
import { contrast } from './rgb.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const UGLY = ['#ffff00', '#000000', '#ffffff', '#39ff14', '#ff00ff', '#00ffff', '#767676'];

function expectReadable(brand: string): void {
  const palettes = brandPalette(brand);
  for (const theme of ['light', 'dark'] as const) {
    const { accent, fill, hover, ink, soft } = palettes[theme];
    for (const ground of [...Object.values(GROUNDS[theme]).map(oklchToHex), soft]) {
      expect(contrast(accent, ground), `${brand} ${theme} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
    expect(contrast(ink, fill), `${brand} ${theme} label`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, hover), `${brand} ${theme} label, hovered`).toBeGreaterThanOrEqual(4.5);
    const surface = oklchToHex(GROUNDS[theme].surface);
    expect(contrast(fill, surface), `${brand} ${theme} button`).toBeGreaterThanOrEqual(1.4);
    expect(hover).not.toBe(fill);
  }
}

describe('a brand’s colour', () => {
  it('is read at AA on every ground of both themes, whatever it is', () => {
    fc.assert(fc.property(anyColour, expectReadable), { numRuns: 500 });
    for (const brand of UGLY) expectReadable(brand);
  });

  it('is the button’s own where a label can be read on it', () => {
    expect(brandPalette('#c2185b').light).toMatchObject({ fill: '#c2185b', ink: '#ffffff' });
    expect(brandPalette('#ffd400').light).toMatchObject({ fill: '#ffd400', ink: '#000000' });
    expect(brandPalette('#ffd400').dark.fill).toBe('#ffd400');
  });

  it('keeps its hue where it has to be darker', () => {
    const { accent } = brandPalette('#39ff14').light;
    expect(Math.abs(hexToOklch(accent).h - hexToOklch('#39ff14').h)).toBeLessThan(3);
  });

  it('becomes a style sheet of nothing but colours', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        expect(brandCss(brand)).toMatch(
          /^:root:root\{(--[a-z-]+:var\(--light, #[0-9a-f]{6}\) var\(--dark, #[0-9a-f]{6}\);?){6}\}$/,
        );
      }),
    );
  });
});

describe('OKLCH', () => {
  it('and sRGB are two names of the same colour', () => {
    fc.assert(
      fc.property(anyColour, (hex) => {
        expect(oklchToHex(hexToOklch(hex))).toBe(hex);
      }),
    );
    expect(hexToOklch('#ffffff').l).toBeCloseTo(1, 3);
    expect(hexToOklch('#ff0000')).toMatchObject({ c: expect.closeTo(0.2577, 3) });
  });

  it('beyond what a screen can show loses chroma alone', () => {
    const shown = hexToOklch(oklchToHex({ l: 0.7, c: 0.4, h: 150 }));
    expect(shown.l).toBeCloseTo(0.7, 1);
    expect(shown.h).toBeCloseTo(150, -0.5);
    expect(shown.c).toBeLessThan(0.3);
  });
});
