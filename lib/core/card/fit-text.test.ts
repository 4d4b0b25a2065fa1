import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitText, LINE } from './fit-text.ts';
import { textWidth } from './text-width.ts';

const box = { width: 85, height: 25, size: 9.5, smallest: 4, locale: 'en' };

it('keeps a short question large, on one line', () => {
  expect(fitText('How was it?', box)).toEqual({ lines: ['How was it?'], size: 9.5 });
});

it('breaks between words, into lines of about one length', () => {
  const { lines } = fitText('How did you like your stay with us this time?', box);
  expect(lines.join(' ')).toBe('How did you like your stay with us this time?');
  const widths = lines.map(textWidth);
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.6);
});

it('breaks writing without spaces between words, and no line begins with a full stop', () => {
  const text = '本日のお食事とサービスはいかがでしたか？ぜひお聞かせください。';
  const { lines } = fitText(text, { ...box, locale: 'ja' });
  expect(lines.join('')).toBe(text);
  for (const line of lines) expect(line).not.toMatch(/^[。、？]/);
});

it('holds together what a typesetter holds together', () => {
  const { lines } = fitText('Qu’en avez‑vous pensé\u202f?', { ...box, width: 40 });
  expect(lines.at(-1)).toContain('pensé\u202f?');
});

it('cuts what is too long at its end, and says so', () => {
  const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const said = fitText(text, box).lines.join(' ');
  expect(said).toMatch(/…$/);
  expect(text.startsWith(said.slice(0, -1))).toBe(true);
});

it('stays in its box whatever the text is', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ar', 'th', 'ja'), (given, locale) => {
      const { lines, size } = fitText(given, { ...box, locale });
      expect(lines.length * size * LINE).toBeLessThanOrEqual(25.01);
      for (const line of lines) expect(textWidth(line) * size).toBeLessThanOrEqual(85.01);
    }),
  );
});

it.each(['', ' ', '\u200b', '\u200b \u200d'])(
  'comes to an end where there is nothing to see: %j',
  (text) => {
    expect(fitText(text, box).lines.join('').trim().length).toBeLessThanOrEqual(text.length);
  },
);
