import { expect, it } from 'vitest';
import { thankYou } from '#lib/core/i18n/thank-you.ts';
import { thankYouOf } from './thank-you-of.ts';

const own = { es: { thankYou: '¡Mil gracias!' } };

it('thanks in the team’s own words where it has some in the language written', () => {
  expect(thankYouOf(own, ['es-MX', 'en'])).toEqual({ text: '¡Mil gracias!', language: 'es' });
});

it('thanks in ours for every other language, never in the wrong one', () => {
  expect(thankYouOf(own, ['ar', 'es'])).toEqual(thankYou('ar'));
});

it('turns to the page’s language, then to English, where nothing is known of the text’s', () => {
  expect(thankYouOf(own, ['und', 'es'])).toEqual({ text: '¡Mil gracias!', language: 'es' });
  expect(thankYouOf({}, ['und', 'tlh'])).toEqual(thankYou('en'));
});

it('keeps to the script of the page where the text is known by its language alone', () => {
  expect(thankYouOf({}, ['zh', 'zh-Hant'])).toEqual(thankYou('zh-Hant'));
  expect(thankYouOf({}, ['zh', 'en'])).toEqual(thankYou('zh-Hans'));
  expect(thankYouOf({}, ['zh-Hans', 'zh-Hant'])).toEqual(thankYou('zh-Hans'));
});
