import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESK_LOCALES, type DeskLocale } from '#lib/core/i18n/locales.ts';
import { checkContent } from './check-content.ts';
import { checkStatement, type Evidence } from './check-statement.ts';
import type { Figure, ReportContent, Statement } from './report.ts';

const ID = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';
const WORDS = 'The delivery came late, twice. “Never again”, said my wife.';

const figure = (given: Partial<Figure> = {}): Figure => ({
  measure: 'average_rating',
  period: 'current',
  filter: { topic: 'delivery' },
  value: 2.25,
  unit: 'stars',
  estimated: false,
  ...given,
});

const good: Statement = {
  text: 'Those who name [[f1.topic]] rate [[f1]], after [[f2]]. In a customer’s words: [[q1]]',
  figures: [figure(), figure({ period: 'before', value: 4.5 })],
  quotes: [{ feedback_id: ID, text: 'The delivery came late, twice.' }],
};

const evidence: Evidence = {
  measured: ({ period }) => ({ value: period === 'before' ? 4.5 : 2.25, estimated: false }),
  textOf: (id) => (id === ID ? WORDS : null),
};

const kinds = (statement: Statement, language: DeskLocale = 'en') =>
  checkStatement(statement, evidence, language).map(({ kind }) => kind);
const written = (text: string, language?: DeskLocale) =>
  kinds({ text, figures: [], quotes: [] }, language);

describe('a statement', () => {
  it('holds when its figures and quotes do', () => {
    expect(checkStatement(good, evidence, 'en')).toEqual([]);
  });

  it('falls with any figure that is not what is measured', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1 }),
        fc.double({ noNaN: false, noDefaultInfinity: false }),
        (index, value) => {
          const was = good.figures[index]?.value ?? 0;
          fc.pre(!(Math.abs(was - value) < 1e-8));
          const figures = good.figures.with(index, figure({ ...good.figures[index], value }));
          expect(checkStatement({ ...good, figures }, evidence, 'en')).toEqual([
            { kind: 'figure', index },
          ]);
        },
      ),
    );
  });

  it('falls with any quote that is not verbatim', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: WORDS.length - 1 }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (at, other) => {
          const text = WORDS.slice(0, at) + other + WORDS.slice(at + 1);
          fc.pre(text.trim() === '' || !WORDS.includes(text));
          const quotes = [{ feedback_id: ID, text }];
          expect(kinds({ ...good, quotes })).toContain('quote');
        },
      ),
    );
  });

  it('falls with a number smuggled in anywhere, in any script', () => {
    const digit = fc.constantFrom(...'7٣७৩七²½Ⅳ９%');
    const place = fc.constantFrom(...[0, 10, 46, good.text.length]);
    fc.assert(
      fc.property(digit, place, (number, at) => {
        const text = good.text.slice(0, at) + number + good.text.slice(at);
        expect(checkStatement({ ...good, text }, evidence, 'en')).not.toEqual([]);
      }),
    );
  });

  it.each([
    ['en', 'Twice as many complained'],
    ['en', 'A majority, some twenty-six customers, complained'],
    ['es', 'La mitad se quejó'],
    ['es', 'Llegaron veintidós'],
    ['fr', 'Une dizaine de clients, soit le tiers'],
    ['de', 'Es waren zweiundzwanzig'],
    ['de', 'Die Hälfte klagt'],
    ['de', 'Das Lob hat sich verdreifacht'],
    ['de', 'Es kam achtfach zurück'],
  ] as const)('falls with a quantity in words: %s, %s', (language, text) => {
    expect(written(text, language)).toEqual(['number']);
  });

  it.each([
    '“Never again”, said one',
    "'never again' is what they say",
    'they say «never again»',
    'they say ‘never again’ often',
    'they say `never again`',
  ])('falls with a quotation outside a reference: %s', (text) => {
    expect(written(text)).toEqual(['quotation']);
  });

  it('leaves German words alone that only look like numbers', () => {
    expect(written('Einfach und einmalig, außerdem unverzichtbar: ein Einwand', 'de')).toEqual([]);
  });

  it.each(['a customer’s word', "l'équipe n'a rien dit", 'no clear change'])(
    'may have apostrophes: %s',
    (text) => expect(written(text, 'fr')).toEqual([]),
  );

  it.each([
    ['a name that its figure has not', 'Through [[f1.source]]', 'reference'],
    ['a figure that is not there', 'It is [[f2]]', 'reference'],
    ['a quote that is not there', 'It is [[f1]] and [[q1]]', 'reference'],
    ['brackets left over', 'It is [[f1]] and [[q]]', 'character'],
    ['marks that turn the text', 'It is [[f1]] \u202egninrom', 'character'],
    ['a tag', 'It is [[f1]] <b>now', 'character'],
  ])('falls with %s', (_, text, kind) => {
    expect(kinds({ text, figures: [figure()], quotes: [] })).toContain(kind);
  });

  it('falls with what its text does not refer to, or cannot be measured', () => {
    expect(kinds({ ...good, text: 'It is [[f1]]: [[q1]]' })).toEqual(['unused']);
    const odd = figure({ filter: { topic: 'delivery', rating: 1 } });
    expect(kinds({ text: '[[f1]]', figures: [odd], quotes: [] })).toEqual(['figure']);
    const wrong = figure({ unit: 'share' });
    expect(kinds({ text: '[[f1]]', figures: [wrong], quotes: [] })).toEqual(['figure']);
    const exact = figure({ estimated: true });
    expect(kinds({ text: '[[f1]]', figures: [exact], quotes: [] })).toEqual(['figure']);
  });
});

describe('what is stored of a report', () => {
  const bad: Statement = { ...good, text: 'Those who name it rate 5' };
  const content = (statements: Statement[], headline: Statement): ReportContent => ({
    language: DESK_LOCALES[0],
    time_zone: 'UTC',
    from: '2026-11-15T00:00:00.000Z',
    to: '2026-11-22T00:00:00.000Z',
    against: { from: '2026-11-08T00:00:00.000Z', to: '2026-11-15T00:00:00.000Z' },
    source: null,
    headline,
    sections: [
      { kind: 'why', statements },
      { kind: 'keep', statements: [bad] },
    ],
    written_by: 'a model',
    dropped: 0,
    withdrawn: 0,
  });
  const headline: Statement = { text: 'Rated [[f1]].', figures: [figure()], quotes: [] };

  it('is without the sentences that fail, which are counted', () => {
    const checked = checkContent(content([good, bad], headline), evidence);
    expect(checked).toMatchObject({ dropped: 2, sections: [{ kind: 'why', statements: [good] }] });
  });

  it('is nothing without a headline that holds and quotes nobody', () => {
    expect(checkContent(content([good], { ...headline, text: 'Rated 5.' }), evidence)).toBeNull();
    expect(checkContent(content([good], good), evidence)).toBeNull();
  });
});
