import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearEngine } from './linear-engine.ts';

const judge = (text: string, language = 'en') => linearEngine.analyze(text, language);
const score = (text: string, language = 'en') => judge(text, language).score;

const LANGUAGES =
  'ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(' ');

describe('plain opinions', () => {
  it.each([
    ['en', 'Great coffee and lovely staff', 'The app crashes and support is rude'],
    ['es', 'Excelente atención, muy amables', 'El pedido llegó roto y tarde'],
    ['fr', 'Personnel très sympathique', 'Livraison en retard et colis abîmé'],
    ['de', 'Sehr freundliches Personal', 'Das Essen war kalt und teuer'],
    ['it', 'Cibo delizioso e personale gentile', 'Servizio lento e cameriere maleducato'],
    ['pt', 'Adorei, entrega rápida', 'Comida fria e atendimento péssimo'],
    ['nl', 'Heerlijk eten en vriendelijk personeel', 'Kapot aangekomen, erg teleurgesteld'],
    ['pl', 'Pyszne jedzenie, miła obsługa', 'Zimne jedzenie i niemiła obsługa'],
    ['tr', 'Yemekler çok lezzetli', 'Kargo çok yavaş ve ürün bozuk'],
    ['ru', 'Очень вкусно и быстро', 'Ужасное обслуживание, всё сломано'],
    ['uk', 'Дуже смачно і швидко', 'Жахливе обслуговування, все зламано'],
    ['ar', 'الخدمة ممتازة والموظفون ودودون', 'التوصيل بطيء والطعام بارد'],
    ['he', 'שירות מעולה ואוכל טעים', 'השירות גרוע והאוכל קר'],
    ['hi', 'बहुत अच्छा खाना', 'सेवा बहुत खराब थी'],
    ['ja', '店員さんが親切で美味しかったです', '対応が最悪で料理も冷たい'],
    ['zh', '服务很好，菜很好吃', '太慢了，态度很差'],
    ['ko', '직원이 친절하고 음식이 맛있어요', '배송이 느리고 직원이 불친절해요'],
    ['th', 'อาหารอร่อยมาก พนักงานน่ารัก', 'บริการแย่มาก อาหารเย็นชืด'],
    ['vi', 'Đồ ăn ngon, nhân viên thân thiện', 'Giao hàng chậm và thái độ tệ'],
    ['id', 'Makanan enak dan pelayanan ramah', 'Pengiriman lambat dan barang rusak'],
    ['sv', 'Trevlig personal och god mat', 'Långsam leverans och trasig vara'],
    ['da', 'Venligt personale og lækker mad', 'Langsom levering og ødelagt vare'],
    ['nb', 'Hyggelig betjening og god mat', 'Treg levering og ødelagt vare'],
    ['fi', 'Erinomainen ruoka ja ystävällinen palvelu', 'Hidas toimitus ja rikki mennyt tuote'],
    ['el', 'Υπέροχο φαγητό και ευγενικό προσωπικό', 'Κρύο φαγητό και αγενής σερβιτόρος'],
    ['ro', 'Mâncare delicioasă și personal amabil', 'Livrare lentă și produs stricat'],
    ['cs', 'Výborné jídlo a milá obsluha', 'Studené jídlo a nepříjemná obsluha'],
    ['hu', 'Finom ételek, kedves kiszolgálás', 'Lassú kiszállítás, hideg étel'],
  ])('in %s', (language, praise, complaint) => {
    expect(judge(praise, language).sentiment).toBe('positive');
    expect(judge(complaint, language).sentiment).toBe('negative');
  });

  it('are found without the accents a phone leaves out', () => {
    expect(score('increible rapidez', 'es')).toBe(score('increíble rapidez', 'es'));
    expect(score('tres decu', 'fr')).toBe(score('très déçu', 'fr'));
    expect(judge('do an ngon', 'vi').sentiment).toBe('positive');
  });

  it('are not confused by an accent that makes another word', () => {
    expect(judge('Das war schön', 'de').sentiment).toBe('positive');
    expect(score('Das war schon da', 'de')).toBeLessThan(score('Das war schön da', 'de') - 0.3);
  });

  it('count for nothing where there are none', () => {
    expect(judge('I ordered on Tuesday').sentiment).toBe('neutral');
    expect(judge('12:30')).toEqual({ sentiment: 'neutral', score: 0 });
    expect(judge('')).toEqual({ sentiment: 'neutral', score: 0 });
  });
});

describe('negation', () => {
  it.each([
    ['en', 'The food was good', 'The food was not good'],
    ['en', 'It works', "It doesn't work"],
    ['es', 'Me gusta', 'No me gusta'],
    ['fr', 'C’est bon', 'Ce n’est pas bon'],
    ['de', 'Das gefällt mir', 'Das gefällt mir nicht'],
    ['it', 'Mi piace', 'Non mi piace'],
    ['pt', 'Gostei', 'Não gostei'],
    ['nl', 'Dit is goed', 'Dit is niet goed'],
    ['ru', 'Рекомендую', 'Не рекомендую'],
    ['tr', 'Yemek iyi', 'Yemek iyi değil'],
    ['zh', '好吃', '不好吃'],
    ['th', 'ดี', 'ไม่ดี'],
    ['vi', 'Ngon', 'Không ngon'],
    ['sv', 'Den fungerar', 'Den fungerar inte'],
  ])('turns praise in %s', (language, praise, denied) => {
    expect(score(praise, language)).toBeGreaterThan(0);
    expect(score(denied, language)).toBeLessThan(0);
  });

  it.each([
    ['en', 'not bad'],
    ['en', 'No problems at all'],
    ['fr', 'pas mal'],
    ['de', 'nicht schlecht'],
    ['es', 'sin problemas'],
    ['tr', 'kötü değil'],
    ['ja', '悪くない'],
  ])('turns a complaint in %s: %s', (language, text) => {
    expect(score(text, language)).toBeGreaterThan(0);
  });

  it('stops at the end of a clause', () => {
    expect(score('No, good')).toBeGreaterThan(0);
  });
});

describe('intensity', () => {
  it('grows with an intensifier and shrinks with a softener', () => {
    expect(score('very slow')).toBeLessThan(score('slow'));
    expect(score('a bit slow')).toBeGreaterThan(score('slow'));
    expect(score('muy amable', 'es')).toBeGreaterThan(score('amable', 'es'));
  });

  it('grows a little with exclamation marks, and not for ever', () => {
    expect(score('good!')).toBeGreaterThan(score('good'));
    expect(score('The food is bad!')).toBeLessThan(score('The food is bad') + 0.05);
    expect(score('!!!')).toBe(0);
  });

  it('reads stretched words', () => {
    expect(score('sooo goooood')).toBeCloseTo(score('so good'), 1);
  });
});

describe('emoji, emoticons and marks', () => {
  it('speak in any language, or in none', () => {
    expect(judge('👍', 'und').sentiment).toBe('positive');
    expect(judge('😡', 'xx').sentiment).toBe('negative');
    expect(judge('👍🏽', 'und').sentiment).toBe('positive');
    expect(judge('❤️', 'und').sentiment).toBe('positive');
    expect(judge(':(', 'und').sentiment).toBe('negative');
    expect(judge('I ordered on Tuesday :)').sentiment).toBe('positive');
  });

  it('count marks out of five or ten, and neither dates nor opening hours', () => {
    expect(judge('5/5', 'und').sentiment).toBe('positive');
    expect(judge('2/10', 'und').sentiment).toBe('negative');
    expect(judge('24/7', 'und').score).toBe(0);
    expect(judge('1/5/2026', 'und').score).toBe(0);
  });

  it('see no face in an address', () => {
    expect(judge('see https://example.com/:(bad', 'en')).toEqual(judge('see', 'en'));
  });
});

describe('mixed feelings', () => {
  it.each([
    ['es', 'Muy lento el envío pero el soporte fue amable'],
    ['en', 'The food was cold but the waiter was kind'],
    ['fr', 'Livraison très lente mais le livreur était gentil'],
    ['tr', 'Kargo çok yavaş ama ürün kaliteli'],
    ['ja', '配送がとても遅かったですが、対応は丁寧でした'],
  ])('are never strong, in %s', (language, text) => {
    expect(Math.abs(score(text, language))).toBeLessThan(0.3);
  });

  it('lean to what comes after the but', () => {
    expect(score('slow but friendly')).toBeGreaterThan(score('friendly but slow'));
  });
});

describe('any text at all', { timeout: 60_000 }, () => {
  it('gets a score between −1 and 1 that agrees with its label, the same each time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1000 }),
      fc
        .array(fc.constantFrom('not', 'good', 'bad', 'but', '!', '👍', ':(', '不', '好'))
        .map((w) => w.join(' ')),
    );
    const language = fc.oneof(fc.constantFrom(...LANGUAGES), fc.string());
    fc.assert(
      fc.property(text, language, (any, tag) => {
        const judgement = linearEngine.analyze(any, tag);
        expect(Math.abs(judgement.score)).toBeLessThanOrEqual(1);
        if (judgement.sentiment !== 'neutral') {
          expect(judgement.score > 0).toBe(judgement.sentiment === 'positive');
        }
        expect(linearEngine.analyze(any, tag)).toEqual(judgement);
      }),
    );
  });
});
