import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import { DEFAULT_LOCALE, DESK_LOCALES } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { formatPeriod } from '#lib/core/report/format-period.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';

export function ReportRow({ report }: { report: ReportWire }) {
  const t = useTranslations('desk');
  const locale = lookupLocale(useLocale(), DESK_LOCALES) ?? DEFAULT_LOCALE;
  const { content } = report;
  return (
    <li>
      <Link
        href={`/admin/reports/${report.id}`}
        data-row
        className="block px-4 py-3 hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <p lang={content.language} className="text-pretty font-medium text-sm">
          {content.headline.plain}
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-xs tabular-nums">
          <Badge>{t(`reports.type_${report.report_type}`)}</Badge>
          <span>{formatPeriod(content, content.time_zone, locale)}</span>
          {content.source !== null && <bdi>{content.source}</bdi>}
          <span>
            {t('reports.written')} <LocalTime at={report.timestamp} form="moment" />
          </span>
        </p>
      </Link>
    </li>
  );
}
