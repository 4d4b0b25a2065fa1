import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import { formatFigure } from './format-figure.ts';
import { formatPeriod } from './format-period.ts';
import { type Reference, splitText } from './references.ts';
import type { Figure, ReportQuote, ReportSpan, Statement } from './report.ts';

/** A stretch of a statement as it is read, with what it stands for. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'figure' | 'name'; text: string; figure: Figure }
  | { kind: 'quote'; text: string; quote: ReportQuote };

const MARKS: Record<DeskLocale, { name: [string, string]; quote: [string, string] }> = {
  en: { name: ['‘', '’'], quote: ['“', '”'] },
  es: { name: ['«', '»'], quote: ['«', '»'] },
  fr: { name: ['«\u00a0', '\u00a0»'], quote: ['«\u00a0', '\u00a0»'] },
  de: { name: ['‚', '‘'], quote: ['„', '“'] },
};

function nameOf(
  { filter }: Figure,
  of: 'topic' | 'source' | 'language',
  locale: DeskLocale,
): string {
  const name = filter[of] ?? '';
  if (of !== 'language') return MARKS[locale].name.join(name);
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(name) ?? name;
  } catch {
    return name; // not every tag a client sends is well-formed
  }
}

function pieceOf(reference: Reference, statement: Statement, span: ReportSpan): Piece {
  const { language: locale } = span;
  if (reference.kind === 'period' || reference.kind === 'before') {
    const stretch = reference.kind === 'period' ? span : span.against;
    return { kind: 'text', text: formatPeriod(stretch, span.time_zone, locale) };
  }
  if (reference.kind === 'quote') {
    const quote = statement.quotes[reference.index];
    if (!quote) return { kind: 'text', text: '…' };
    return { kind: 'quote', text: MARKS[locale].quote.join(quote.text), quote };
  }
  const figure = statement.figures[reference.index];
  if (!figure) return { kind: 'text', text: '…' };
  if (reference.kind === 'figure') {
    return { kind: 'figure', text: formatFigure(figure, locale), figure };
  }
  return { kind: 'name', text: nameOf(figure, reference.of, locale), figure };
}

/** A statement with its references filled in, in the language of its report. */
export function readStatement(statement: Statement, span: ReportSpan): Piece[] {
  return splitText(statement.text).map((part) =>
    typeof part === 'string' ? { kind: 'text', text: part } : pieceOf(part, statement, span),
  );
}

/** The same as text alone. */
export function plainStatement(statement: Statement, span: ReportSpan): string {
  return readStatement(statement, span)
    .map(({ text }) => text)
    .join('');
}
