import { fromLinear, parseHex, type Rgb, toHex, toLinear } from './rgb.ts';

/** Lightness 0…1, chroma from 0, hue in degrees. Matrices: Björn Ottosson, 'A perceptual color space'. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Less is no visible difference, and rounding alone makes it. */
const ROUNDING = 0.0005;
const CHROMA_STEPS = 24;

export function hexToOklch(hex: string): Oklch {
  const [r, g, b] = parseHex(hex);
  const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const bee = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { l, c: Math.hypot(a, bee), h: (Math.atan2(bee, a) * 180) / Math.PI };
}

function toRgb({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

const fits = (rgb: Rgb): boolean =>
  rgb.every((channel) => channel >= -ROUNDING && channel <= 1 + ROUNDING);

/** As `#rrggbb`; what a screen cannot show keeps its lightness and hue and loses chroma. */
export function oklchToHex({ l, c, h }: Oklch): string {
  const lightness = Math.min(1, Math.max(0, l));
  const whole = toRgb({ l: lightness, c, h });
  if (fits(whole)) return toHex(whole);
  let low = 0;
  let high = c;
  for (let step = 0; step < CHROMA_STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (fits(toRgb({ l: lightness, c: middle, h }))) low = middle;
    else high = middle;
  }
  return toHex(toRgb({ l: lightness, c: low, h }));
}
