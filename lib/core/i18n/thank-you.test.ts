import { describe, expect, it } from 'vitest';
import { thankYou } from './thank-you.ts';
import { THANK_YOU_TEXTS } from './thank-you-texts.ts';

const PROMISED =
  'en es fr de it pt nl pl cs sk sv da nb fi hu ro tr el ru uk ar he fa hi id ms vi th ja ko zh-Hans zh-Hant bn ur ca bg hr sr sl et lv lt sr-Latn';

describe('thankYou', () => {
  it.each(PROMISED.split(' '))('thanks in %s', (language) => {
    expect(thankYou(language)).toMatchObject({ language });
  });

  it('finds a regional variant by its language', () => {
    expect(thankYou('pt-BR')).toEqual(thankYou('pt'));
    expect(thankYou('DE-ch')?.language).toBe('de');
  });

  it('tells scripts apart and names them as BCP 47 does', () => {
    expect(thankYou('zh-Hant-TW')?.language).toBe('zh-Hant');
    expect(thankYou('zh-TW')?.text).toBe(thankYou('zh-Hant')?.text);
    expect(thankYou('sr-Latn')?.text).toMatch(/^Puno/);
    expect(thankYou('no')?.language).toBe('nb');
  });

  it.each(['und', '', 'tlh', '-', 'constructor', '__proto__'])('has nothing for %j', (language) => {
    expect(thankYou(language)).toBeNull();
  });

  it('says something different in every language', () => {
    const texts = [...THANK_YOU_TEXTS.values()];
    expect(new Set(texts).size).toBe(texts.length);
  });
});
