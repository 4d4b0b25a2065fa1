import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import { isMeasurable, unitOf } from './measurable.ts';
import { hasNumberWord } from './number-words.ts';
import { type Reference, splitText } from './references.ts';
import type { Figure, ReportQuote, Statement } from './report.ts';

/** What a statement is held against. */
export interface Evidence {
  /** What the figure is now; null: it cannot be measured. */
  measured(figure: Figure): { value: number; estimated: boolean } | null;
  /** The words of a piece of feedback; null: it is not there. */
  textOf(feedbackId: string): string | null;
}

/** What is wrong with a statement; `index` says with which of its figures or quotes. */
export type Fault =
  | { kind: 'figure' | 'quote'; index: number }
  | { kind: 'reference' | 'unused' | 'number' | 'quotation' | 'character' | 'address' };

/** Sums of floating numbers may differ in their last digits with the order of the rows. */
const CLOSE = 1e-9;
const DIGIT = /[\p{N}%‰٪〇一二三四五六七八九十百千万億兆零]/u;
const QUOTATION = /["“”„‟«»‹›「」『』＂❝❞〝〞`´]|(?<![\p{L}])['‘’‚‛＇]|['‘’‚‛＇](?![\p{L}])/u;
/** Controls, marks that turn the direction of what follows, and brackets left of a reference. */
const STRANGE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}[\]<>]/u;

/** A link, an e-mail address or the name of a host: no report sends its reader elsewhere. */
const ADDRESS = /:\/\/|www\.|\S@\S|[\p{L}\p{M}-]\.[\p{L}]{2,}/iu;

function isSame(figure: Figure, evidence: Evidence): boolean {
  if (!isMeasurable(figure) || figure.unit !== unitOf(figure)) return false;
  const now = evidence.measured(figure);
  if (!now || now.estimated !== figure.estimated) return false;
  return Math.abs(now.value - figure.value) <= CLOSE * Math.max(1, Math.abs(now.value));
}

function isVerbatim({ feedback_id, text }: ReportQuote, evidence: Evidence): boolean {
  return text.trim() !== '' && (evidence.textOf(feedback_id)?.includes(text) ?? false);
}

function isDefined(reference: Reference, { figures, quotes }: Statement): boolean {
  if (reference.kind === 'figure') return reference.index < figures.length;
  if (reference.kind === 'quote') return reference.index < quotes.length;
  if (reference.kind !== 'name') return true;
  return figures[reference.index]?.filter[reference.of] !== undefined;
}

function faultsOfText(statement: Statement, language: DeskLocale): Fault[] {
  const parts = splitText(statement.text);
  const written = parts.filter((part) => typeof part === 'string');
  const references = parts.filter((part) => typeof part !== 'string');
  const uses = (kind: 'figure' | 'quote', index: number) =>
    references.some(
      (one) =>
        'index' in one &&
        one.index === index &&
        (one.kind === kind || (kind === 'figure' && one.kind === 'name')),
    );
  // A blank where a reference stood: what is on both sides must not become one word.
  const words = written.join(' ');
  const faults: Fault[] = [];
  if (references.some((one) => !isDefined(one, statement))) faults.push({ kind: 'reference' });
  const unused =
    statement.figures.some((_, index) => !uses('figure', index)) ||
    statement.quotes.some((_, index) => !uses('quote', index));
  if (unused) faults.push({ kind: 'unused' });
  if (DIGIT.test(words) || hasNumberWord(words, language)) faults.push({ kind: 'number' });
  if (QUOTATION.test(words)) faults.push({ kind: 'quotation' });
  if (STRANGE.test(words)) faults.push({ kind: 'character' });
  if (ADDRESS.test(words)) faults.push({ kind: 'address' });
  return faults;
}

/**
 * Holds a statement against the record: every reference leads somewhere, numbers and quotations
 * stand nowhere else, each figure is what it is when recomputed, each quote is verbatim. That its
 * words describe its figures rightly (`fell`, `most`) is beyond it.
 * @returns what is wrong; nothing when it holds.
 */
export function checkStatement(
  statement: Statement,
  evidence: Evidence,
  language: DeskLocale,
): Fault[] {
  const figures = statement.figures.flatMap((figure, index): Fault[] =>
    isSame(figure, evidence) ? [] : [{ kind: 'figure', index }],
  );
  const quotes = statement.quotes.flatMap((quote, index): Fault[] =>
    isVerbatim(quote, evidence) ? [] : [{ kind: 'quote', index }],
  );
  return [...faultsOfText(statement, language), ...figures, ...quotes];
}
