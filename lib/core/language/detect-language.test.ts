import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('the language of a text', () => {
  it.each([
    ['Muy lento el envío pero el soporte fue amable', 'es'],
    ['The delivery was late and nobody answered my emails', 'en'],
    ['Der Kundenservice war leider sehr unfreundlich', 'de'],
    ['Le livreur était très aimable, merci beaucoup', 'fr'],
    ['O atendimento foi ótimo, voltarei com certeza', 'pt'],
    ['Доставка опоздала на два часа', 'ru'],
    ['Доставка запізнилася, але їжа була смачна', 'uk'],
    ['التوصيل بطيء لكن الموظفين ودودين', 'ar'],
    ['配送很慢，但是客服态度很好', 'zh'],
    ['商品の配送がとても遅かったです', 'ja'],
    ['배송이 너무 느려요', 'ko'],
    ['อาหารอร่อยมาก', 'th'],
    ['השירות היה מצוין', 'he'],
    ['Pelayanan sangat ramah dan cepat', 'id'],
  ])('%s is %s, whatever the page is in', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text, 'en')).toBe(language);
    expect(detectLanguage(text, 'es-MX')).toBe(language);
  });

  it.each(['', '   ', '👍', '5/5', '10 / 10 !!!', '😡😡😡'])(
    'knows nothing of %j, page or not',
    (text) => {
      expect(detectLanguage(text)).toBe('und');
      expect(detectLanguage(text, 'es')).toBe('und');
    },
  );

  it('takes a word that is written alike everywhere for the language of the page', () => {
    expect(detectLanguage('ok 10/10')).toBe('und');
    expect(detectLanguage('ok 10/10', 'pt-BR')).toBe('pt');
    expect(detectLanguage('super!', 'de')).toBe('de');
  });

  it('leans to the page where two languages share the words', () => {
    expect(detectLanguage('servicio excelente', 'es')).toBe('es');
    expect(detectLanguage('fantastisk', 'da')).toBe('da');
    expect(detectLanguage('fantastisk', 'nb-NO')).toBe('no');
    expect(detectLanguage('perfecto', 'es')).toBe('es');
    expect(detectLanguage('最高', 'ja')).toBe('ja');
    expect(detectLanguage('最高', 'zh-TW')).toBe('zh');
  });

  it('never takes the language of the page for a script it is not written in', () => {
    expect(detectLanguage('ok', 'ru')).toBe('und');
    expect(detectLanguage('хорошо', 'en')).toBe('ru');
    expect(detectLanguage('good', 'ja')).toBe('en');
    expect(detectLanguage('ठीक', 'es')).toBe('hi');
  });

  it('believes a page in a language it has never learnt, but not against a clear text', () => {
    expect(detectLanguage('Huduma ilikuwa nzuri sana, asante', 'sw')).toBe('sw');
    expect(detectLanguage('The food was cold and the waiter was rude', 'sw')).toBe('en');
  });

  it('reads past addresses and hashtags', () => {
    expect(detectLanguage('https://example.com/the/best/of/all a@the-best.com #thebest')).toBe(
      'und',
    );
    expect(detectLanguage('Muy lento https://example.com/the/best/of/all')).toBe('es');
  });

  it('survives any text and any locale, and says the same each time', () => {
    const text = fc.string({ unit: 'binary', maxLength: 1000 });
    fc.assert(
      fc.property(text, fc.option(fc.string(), { nil: undefined }), (any, locale) => {
        const language = detectLanguage(any, locale);
        expect(language).toMatch(/^[a-z]{2,3}$/);
        expect(detectLanguage(any, locale)).toBe(language);
      }),
    );
  });
});
