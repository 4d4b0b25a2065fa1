import { describe, expect, it } from 'vitest';
import { ownTexts } from './own-texts.ts';
import { readRows } from './read-data.ts';

describe('the sentences written for the analyser', () => {
  const texts = ownTexts();

  it('come out the same each time, so that the weights do', () => {
    expect(ownTexts()).toEqual(texts);
  });

  it('leave no choice open', () => {
    expect(texts.filter(({ text }) => /[{}|]/.test(text))).toEqual([]);
  });

  it('speak for every sentiment in at least forty languages', () => {
    const languages = new Map<string, Set<string>>();
    for (const { language, sentiment } of texts) {
      languages.set(language, (languages.get(language) ?? new Set()).add(sentiment));
    }
    expect(languages.size).toBeGreaterThanOrEqual(40);
    for (const sentiments of languages.values()) expect(sentiments.size).toBe(3);
  });

  it('are none of those that measure it', () => {
    const measured = readRows(new URL('../../eval/texts/own.tsv', import.meta.url));
    const plain = (text: string) => text.toLowerCase().replace(/[\p{P}\s]/gu, '');
    const written = new Set(texts.map(({ text }) => plain(text)));
    expect(measured.filter(({ text }) => written.has(plain(text)))).toEqual([]);
  });
});
