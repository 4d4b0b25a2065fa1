import Link from 'next/link';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { Card } from '#components/ui/card.tsx';
import { formatPeriod } from '#lib/core/report/format-period.ts';
import type { SectionKind } from '#lib/core/report/report.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { StatementLine } from './statement-line.tsx';

interface ReportMemoProps {
  report: ReportWire;
  /** In the language of the report. */
  titles: Record<SectionKind, string>;
  sources: string;
}

/** A report as a memo of a page. */
export function ReportMemo({ report, titles, sources }: ReportMemoProps) {
  const { content, citations } = report;
  const line = {
    span: content,
    numberOf: (id: string) => citations.findIndex((one) => one.id === id) + 1,
  };
  return (
    <Card className="print:border-0">
      <article lang={content.language} className="px-5 py-6 sm:px-10 sm:py-9 print:p-0">
        <p className="text-muted text-sm tabular-nums">
          {formatPeriod(content, content.time_zone, content.language)}
          {content.source !== null && (
            <>
              {' · '}
              <bdi>{content.source}</bdi>
            </>
          )}
        </p>
        <h1 className="mt-2 text-balance font-semibold text-xl tracking-tight sm:text-[1.75rem] sm:leading-9">
          <StatementLine statement={content.headline} {...line} />
        </h1>
        {content.sections.map(({ kind, statements }) => (
          <section key={kind} className="mt-7 break-inside-avoid-page">
            <h2 className="font-semibold text-sm">{titles[kind]}</h2>
            <ul className="mt-2 space-y-2">
              {statements.map((statement) => (
                <li key={statement.text + statement.plain} className="text-pretty leading-7">
                  <StatementLine statement={statement} {...line} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {citations.length > 0 && (
          <section className="mt-8 border-line border-t pt-4">
            <h2 className="font-semibold text-sm">{sources}</h2>
            <ol className="mt-2 list-decimal space-y-1 ps-5 text-muted text-sm marker:text-muted">
              {citations.map(({ id, quote }) => (
                <li key={`${id} ${quote}`}>
                  <Link
                    href={feedbackEntryHref(id)}
                    prefetch={false}
                    className="line-clamp-1 rounded-sm underline decoration-line-strong underline-offset-4 hover:text-ink"
                  >
                    <bdi>{quote}</bdi>
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        )}
      </article>
    </Card>
  );
}
