import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashGrams } from '#lib/core/sentiment/hash-grams.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { correctedEngine } from './corrected-engine.ts';
import { bucketsOf, type Correction, SITE_BUCKETS } from './correction.ts';
import { sumOf } from './fit-fold.ts';
import { foldOf } from './fold-of.ts';
import { type Learnt, learnCorrection, type RatedText } from './learn-correction.ts';
import { NearCopies } from './near-copies.ts';
import { seededRandom } from './seeded-random.ts';

const GOOD = ['zibbel', 'morani', 'taktuk', 'ferrosa', 'quellin'];
const BAD = ['grumfel', 'skavik', 'dortos', 'plunzer', 'wekkan'];
const FILLER =
  'the room door table window street bus lamp floor chair cup phone box paper road house'.split(
    ' ',
  );

/** Customers of a site whose words of praise and complaint no list knows. */
function site(size: number, ratingOf: (praise: boolean, chance: number) => number): RatedText[] {
  const random = seededRandom(7);
  const pick = (words: string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: size }, () => {
    const praise = random() < 0.6;
    const words = [...Array.from({ length: 8 }, () => pick(FILLER)), pick(praise ? GOOD : BAD)];
    const rating = ratingOf(praise, random());
    return { text: words.sort(() => random() - 0.5).join(' '), rating, language: 'en' };
  });
}

const clear = site(600, (praise) => (praise ? 5 : 1));

function correctionOf(learnt: Learnt | null): Correction {
  if (!learnt) throw new Error('nothing was learnt');
  return { base: linearEngine.name, version: 3, weights: learnt.weights, units: learnt.units };
}

describe('a site that has words of its own', () => {
  const learnt = learnCorrection(clear);
  const engine = correctedEngine(correctionOf(learnt));

  it('is understood better, on texts not learnt from', () => {
    expect(learnt?.better).toBe(true);
    expect(learnt?.before.two_class).toBeLessThan(0.7);
    expect(learnt?.after.two_class).toBeGreaterThan(0.9);
    expect(engine.analyze('the new zibbel', 'en').sentiment).toBe('positive');
    expect(engine.analyze('the new skavik', 'en').sentiment).toBe('negative');
  });

  it('keeps in judging what it measured', () => {
    const sides = clear.map(({ text, rating }) => {
      const { score } = engine.analyze(text, 'en');
      return rating > 3 ? score > 0 : score < 0;
    });
    const right = sides.filter(Boolean).length / clear.length;
    expect(right).toBeCloseTo(learnt?.after.two_class ?? 0, 10);
  });

  it('judges under a name that says so', () => {
    expect(engine.name).toBe(`${linearEngine.name}+site-3`);
  });

  it('leaves a text with nothing it has met exactly as it was', () => {
    const strange = fc.string({ unit: fc.constantFrom('ж', 'щ', '中', 'ש', '!', '👍', ' ') });
    const { weights } = correctionOf(learnt);
    fc.assert(
      fc.property(strange, (text) => {
        const grams = hashGrams(text);
        const offset = foldOf(grams) * SITE_BUCKETS * 2;
        const { polarity, neutrality } = sumOf(weights, bucketsOf(grams), offset);
        fc.pre(polarity === 0 && neutrality === 0);
        expect(engine.analyze(text, 'und')).toEqual(linearEngine.analyze(text, 'und'));
      }),
    );
  });

  it('learns the same bytes from the same pairs', () => {
    expect(learnCorrection(clear)).toEqual(learnt);
  });

  it('is not told by a rating what to make of the words beside it', () => {
    const [first, ...others] = clear;
    if (!first) throw new Error('no pair');
    const turned = learnCorrection([{ ...first, rating: 6 - first.rating }, ...others]);
    const { text } = first;
    expect(correctedEngine(correctionOf(turned)).analyze(text, 'en')).toEqual(
      engine.analyze(text, 'en'),
    );
  });
});

describe('a site that teaches nothing', () => {
  it.each([0.5, 0.7, 0.9])('is refused where %d of meaningless ratings are high', (high) => {
    const learnt = learnCorrection(site(600, (_, chance) => (chance < high ? 5 : 1)));
    expect(learnt).not.toBeNull();
    expect(learnt?.better).toBe(false);
  });

  it('is refused where it has one text many times', () => {
    const [one, other] = clear;
    if (!one || !other) throw new Error('no pairs');
    const learnt = learnCorrection(
      Array.from({ length: 600 }, (_, index) => (index % 2 ? one : { ...other, rating: 1 })),
    );
    expect(learnt?.groups).toBeLessThanOrEqual(2);
    expect(learnt?.better).toBe(false);
  });

  it('is not tried with few pairs, or with praise alone', () => {
    expect(learnCorrection(clear.slice(0, 100))).toBeNull();
    expect(learnCorrection(site(600, () => 5))).toBeNull();
    expect(learnCorrection(clear.map((pair) => ({ ...pair, text: '👍 5/5' })))).toBeNull();
  });
});

describe('near-copies', () => {
  const grams = (seed: number, length = 100) => {
    const random = seededRandom(seed);
    return Array.from({ length }, () => Math.floor(random() * 2 ** 18));
  };

  it('are one group, and strangers are not', () => {
    const text = grams(1);
    const copies = new NearCopies();
    const texts = [text, grams(2), [...text.slice(2), 7, 8], grams(3)];
    expect(texts.map((one) => copies.add(one))).toEqual([0, 1, 0, 3]);
  });

  it('do not chain up: the last of many small changes is a stranger', () => {
    const copies = new NearCopies();
    const text = grams(1);
    const groups = Array.from({ length: 10 }, (_, step) =>
      copies.add([...text.slice(step * 8), ...grams(2, step * 8)]),
    );
    expect(groups[1]).toBe(0);
    expect(groups[9]).not.toBe(0);
  });

  it('share their fold where they are exact', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 18 - 1)), (text) => {
        expect(foldOf([...text].reverse())).toBe(foldOf(text));
        expect(foldOf([...text, ...text])).toBe(foldOf(text));
      }),
    );
  });
});
