import { randomBytes } from 'node:crypto';
import { fenceText } from '#lib/core/fence-text.ts';
import { excerptOf } from '#lib/core/report/choose-quote.ts';
import type { Facts, RatedQuotable } from '#lib/core/report/facts.ts';
import { formatFigure } from '#lib/core/report/format-figure.ts';
import { type Asked, figureKey, unitOf } from '#lib/core/report/measurable.ts';
import type { Figure, ReportQuote, ReportSpan } from '#lib/core/report/report.ts';
import type { Referable } from '#lib/core/report/resolve-statement.ts';
import type { Context } from '#lib/services/context.ts';
import { measureFigures } from '#lib/services/reports/measure-figures.ts';

const MOST_FIGURES = 300;
const MOST_QUOTES = 60;
const QUOTES_AT_ONCE = 8;

/** Everything one report may refer to, in the order in which its writer was told of it. */
export interface Catalogue extends Referable {
  /** Measures; @returns a line for each, with its number: what could not be measured says so. */
  measure(asked: readonly Asked[]): Promise<string>;
  /** @returns quotes with their numbers, fenced. */
  quotes(topic: string | undefined, rating: number | undefined): string;
  /** Marks what customers chose the words of. */
  fence(text: string): string;
}

const lineOf = ({ measure, period, filter }: Asked) =>
  `${measure} ${period} ${JSON.stringify(filter)}`;

/** What may be quoted: it is in the facts already, and nothing in it tells who wrote. */
function quotable(facts: Facts, topic: string | undefined, rating: number | undefined) {
  const rated = (pieces: Facts['lowest'], stars: number): RatedQuotable[] =>
    pieces.map((piece) => ({ ...piece, rating: stars }));
  const all =
    topic === undefined
      ? [
          ...rated(facts.lowest, 1),
          ...rated(facts.highest, 5),
          ...[...facts.ofTopic.values()].flat(),
        ]
      : (facts.ofTopic.get(topic) ?? []);
  return rating === undefined ? all : all.filter((piece) => piece.rating === rating);
}

export function createCatalogue(context: Context, span: ReportSpan, facts: Facts): Catalogue {
  const figures: Figure[] = [];
  const quotes: ReportQuote[] = [];
  const boundary = randomBytes(8).toString('hex');
  const within = span.source === null ? {} : { source: span.source };
  const fence = (text: string) => fenceText(text, boundary);

  const keep = (figure: Figure): number => {
    const key = figureKey(figure);
    const place = figures.findIndex((one) => figureKey(one) === key);
    if (place >= 0) return place + 1;
    return figures.length < MOST_FIGURES ? figures.push(figure) : 0;
  };

  const cite = ({ id, feedback }: RatedQuotable, topic?: string): number => {
    const place = quotes.findIndex((one) => one.feedback_id === id);
    if (place >= 0) return place + 1;
    const text = quotes.length < MOST_QUOTES ? excerptOf(feedback, topic) : null;
    return text === null ? 0 : quotes.push({ feedback_id: id, text });
  };

  return {
    figure: (number) => figures[number - 1],
    quote: (number) => quotes[number - 1],
    fence,
    async measure(asked) {
      const wanted = asked.map((one) => ({
        ...one,
        filter: { ...within, ...one.filter },
        value: 0,
        unit: unitOf(one),
        estimated: false,
      }));
      const measured = await measureFigures(context, span, wanted);
      const lines = wanted.map((one) => {
        const found = measured(one);
        const number = found ? keep({ ...one, ...found }) : 0;
        if (!found || number === 0) return `(none) ${lineOf(one)}`;
        return `F${number} ${lineOf(one)} = ${formatFigure({ ...one, ...found }, 'en')}`;
      });
      return fence(lines.join('\n'));
    },
    quotes(topic, rating) {
      const told: string[] = [];
      for (const piece of quotable(facts, topic, rating)) {
        const number = cite(piece, topic);
        const text = quotes[number - 1]?.text;
        if (text === undefined || told.some((line) => line.startsWith(`Q${number} `))) continue;
        told.push(`Q${number} rated ${piece.rating}\n${fence(text)}`);
        if (told.length === QUOTES_AT_ONCE) break;
      }
      return told.length > 0 ? told.join('\n') : 'There is nothing to quote on this.';
    },
  };
}
