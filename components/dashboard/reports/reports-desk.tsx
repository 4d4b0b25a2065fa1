import { FileText } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { FollowReports } from './follow-reports.tsx';
import { ReportRow } from './report-row.tsx';
import { WriteReportCard } from './write-report-card.tsx';

interface ReportsDeskProps {
  reports: ReportWire[];
  /** Where older ones begin, if there are any. */
  next: string | null;
  /** The team's own for reports. */
  language: DeskLocale;
  mayWrite: boolean;
  /** The language model that would write; null: there is none. */
  model: string | null;
}

export function ReportsDesk({ reports, next, language, mayWrite, model }: ReportsDeskProps) {
  const t = useTranslations('desk');
  return (
    <div className="mx-auto max-w-3xl">
      <FollowReports />
      <PageHeading title={t('reports.title')} text={t('reports.text')} />
      {mayWrite && <WriteReportCard language={language} model={model} />}
      <Card className="mt-4" aria-label={t('reports.title')}>
        {reports.length === 0 ? (
          <EmptyState icon={FileText} title={t('reports.empty')} text={t('reports.empty_text')} />
        ) : (
          <ul className="divide-y divide-line">
            {reports.map((report) => (
              <ReportRow key={report.id} report={report} />
            ))}
          </ul>
        )}
      </Card>
      {next !== null && (
        <p className="mt-4 text-center">
          <Button asChild>
            <Link href={`/admin/reports?cursor=${encodeURIComponent(next)}`}>
              {t('reports.older')}
            </Link>
          </Button>
        </p>
      )}
    </div>
  );
}
