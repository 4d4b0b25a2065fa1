import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SectionKind } from '#lib/core/report/report.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { ReportActions } from './report-actions.tsx';
import { ReportCheckCard } from './report-check-card.tsx';
import { ReportMemo } from './report-memo.tsx';

interface ReportDeskProps {
  report: ReportWire;
  titles: Record<SectionKind, string>;
  sources: string;
  mayDelete: boolean;
}

export function ReportDesk({ report, titles, sources, mayDelete }: ReportDeskProps) {
  const t = useTranslations('desk');
  return (
    <div className="mx-auto max-w-3xl">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2 print:hidden">
        <Link
          href="/admin/reports"
          className="inline-flex h-10 items-center gap-2 rounded-md text-muted text-sm hover:text-ink pointer-coarse:h-11"
        >
          <ArrowLeft aria-hidden className="size-4 rtl:rotate-180" />
          {t('reports.back')}
        </Link>
        <ReportActions report={report} titles={titles} mayDelete={mayDelete} />
      </div>
      <ReportMemo report={report} titles={titles} sources={sources} />
      <ReportCheckCard report={report} />
    </div>
  );
}
