'use client';

import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { formatFigure } from '#lib/core/report/format-figure.ts';
import type { ReportCheck } from '#lib/core/report/report-check.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';

function countsOf({ headline, sections }: ReportWire['content']) {
  const statements = [headline, ...sections.flatMap((section) => section.statements)];
  return {
    figures: statements.reduce((sum, one) => sum + one.figures.length, 0),
    quotes: statements.reduce((sum, one) => sum + one.quotes.length, 0),
  };
}

/** What stands behind a report: what was checked, what fell out, and what has changed since. */
export function ReportCheckCard({ report }: { report: ReportWire }) {
  const t = useTranslations('desk');
  const { busy, run } = useAction();
  const [check, setCheck] = useState<ReportCheck | null>(null);
  const { language, dropped, withdrawn, written_by, fallback } = report.content;

  const again = () =>
    run(async () => setCheck(await fetchJson<ReportCheck>(`/api/v1/reports/${report.id}/check`)));

  return (
    <section
      aria-label={t('reports.checked_label')}
      className="mt-4 px-1 text-muted text-sm sm:px-10 print:px-0"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex items-center gap-2 text-ink">
          <ShieldCheck aria-hidden className="size-4 shrink-0 text-accent" />
          {t('reports.checked', { ...countsOf(report.content), dropped })}
        </p>
        <Button size="small" onClick={again} disabled={busy} className="print:hidden">
          {busy ? t('reports.checking') : t('reports.check')}
        </Button>
      </div>
      <p className="mt-1 max-w-prose text-pretty">{t('reports.checked_text')}</p>
      <p className="mt-1 max-w-prose text-pretty">
        {written_by === 'statistics'
          ? t('reports.by_statistics')
          : t('reports.by_model', { model: written_by })}
        {fallback && ` ${t(`reports.fallback.${fallback}`)}`}
      </p>
      {withdrawn > 0 && <p className="mt-1">{t('reports.withdrawn', { count: withdrawn })}</p>}
      <div role="status" className="mt-3 print:hidden">
        {check && check.changed.length === 0 && <p>{t('reports.same')}</p>}
        {check && check.changed.length > 0 && (
          <>
            <p className="text-ink">
              {t('reports.differs', {
                figures: check.changed_figures,
                quotes: check.changed_quotes,
              })}
            </p>
            <ul className="mt-2 space-y-2">
              {check.changed.map((one) => (
                <li key={`${one.section} ${one.plain}`} className="border-line border-s-2 ps-3">
                  <p lang={language}>{one.plain}</p>
                  <p className="text-ink tabular-nums">
                    {one.figures
                      .map(({ figure, now }) =>
                        t('reports.was_now', {
                          was: formatFigure(figure, language),
                          now:
                            now === null
                              ? t('reports.none_now')
                              : formatFigure({ ...figure, value: now }, language),
                        }),
                      )
                      .join(' · ')}
                    {one.quotes.length > 0 && (
                      <span className="block">{t('reports.quote_gone')}</span>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
