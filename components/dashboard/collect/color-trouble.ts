import { contrast } from '#lib/core/brand/rgb.ts';

/** Less than a bare control needs (WCAG 2.2, 1.4.11): its words and its shadow tell it too. */
const VISIBLE = 2;
const PAGES = { light: '#ffffff', dark: '#1c1917' } as const;

/** What is wrong with a colour for the button, if anything; what it says can be read on any. */
export function colorTrouble(color: string): 'not_a_color' | keyof typeof PAGES | null {
  if (color === '') return null;
  if (!/^#[0-9a-f]{6}$/i.test(color)) return 'not_a_color';
  const lost = (page: keyof typeof PAGES) => contrast(color, PAGES[page]) < VISIBLE;
  if (lost('light')) return 'light';
  return lost('dark') ? 'dark' : null;
}
