import Link from 'next/link';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { type Piece, readStatement } from '#lib/core/report/read-statement.ts';
import type { ReportSpan, Statement } from '#lib/core/report/report.ts';
import { figureHref } from './figure-href.ts';

interface LineProps {
  span: ReportSpan;
  /** The number of a quote among the report's citations, from 1. */
  numberOf: (feedbackId: string) => number;
}

function PieceMark({ piece, span, numberOf }: LineProps & { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'name':
      return <bdi className="break-words">{piece.text}</bdi>;
    case 'figure':
      return (
        <Link
          href={figureHref(piece.figure, span)}
          prefetch={false}
          className="whitespace-nowrap rounded-sm tabular-nums underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-accent hover:decoration-solid"
        >
          {piece.text}
        </Link>
      );
    case 'quote':
      return (
        <>
          <bdi className="break-words text-muted italic">{piece.text}</bdi>
          <sup className="ms-0.5 text-xs">
            <Link
              href={feedbackEntryHref(piece.quote.feedback_id)}
              prefetch={false}
              className="rounded-sm px-0.5 text-accent underline underline-offset-2"
            >
              {numberOf(piece.quote.feedback_id)}
            </Link>
          </sup>
        </>
      );
  }
}

/** A sentence whose figures lead to their feedback, and whose quotes carry their numbers. */
export function StatementLine({ statement, ...line }: LineProps & { statement: Statement }) {
  const pieces = readStatement(statement, line.span).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => (
    <PieceMark key={`${place} ${piece.kind}`} piece={piece} {...line} />
  ));
}
