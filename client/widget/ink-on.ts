const GROUND = '#2a61ab';
const COLOR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** A button's ground as the page asked for it, with the ink that reads better on it (WCAG 2.2). */
export function inkOn(color: string | null): { ground: string; ink: string } {
  const ground = color !== null && COLOR.test(color) ? color : GROUND;
  const [red = 0, green = 0, blue = 0] = (COLOR.exec(ground) ?? [])
    .slice(1)
    .map((part) => linear(Number.parseInt(part, 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where white and black are equally far: √(1.05 · 0.05) − 0.05.
  return { ground, ink: luminance > 0.179 ? '#000' : '#fff' };
}
