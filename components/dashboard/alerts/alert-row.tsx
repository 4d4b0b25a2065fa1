'use client';

import { Check, FilePen, MessageSquareText } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { evidenceHref } from './evidence-href.ts';
import { reportOn } from './report-on.ts';
import { SeverityMark } from './severity-mark.tsx';
import { useAlertWords } from './use-alert-words.ts';

interface AlertRowProps {
  alert: AlertWire;
  mayManage: boolean;
  onChange: (alert: AlertWire) => void;
}

export function AlertRow({ alert, mayManage, onChange }: AlertRowProps) {
  const t = useTranslations('alerts');
  const words = useAlertWords();
  const router = useRouter();
  const taking = useAction();
  const writing = useAction();
  const evidence = evidenceHref(alert);

  const acknowledge = () =>
    taking.run(async () => {
      const path = `/api/v1/alerts/${alert.id}/acknowledge`;
      onChange(await fetchJson<AlertWire>(path, { method: 'POST' }));
    });
  const write = () =>
    writing.run(async () => {
      const body = reportOn(alert);
      const report = await fetchJson<ReportWire>('/api/v1/reports', { method: 'POST', body });
      router.push(`/admin/reports/${report.id}`);
    });

  return (
    <li id={alert.id} data-row tabIndex={-1} className="scroll-mt-20 px-4 py-3 target:bg-glow">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <SeverityMark severity={alert.severity} />
        <h3 className="font-medium text-sm">{t(`kind.${alert.kind}`)}</h3>
        <span className="text-muted text-xs tabular-nums">
          <LocalTime at={alert.raised_at} form="moment" />
          {alert.resolved_at && (
            <>
              {' – '}
              <LocalTime at={alert.resolved_at} form="moment" />
            </>
          )}
        </span>
        {alert.resolution && <Badge>{t(`resolution.${alert.resolution}`)}</Badge>}
        {alert.held && <Badge>{t('held')}</Badge>}
      </div>
      <p className="mt-1.5 break-words text-pretty text-sm">{words(alert)}</p>
      {alert.acknowledged_by && (
        <p className="mt-1 text-muted text-xs">
          {t('acknowledged', { name: alert.acknowledged_by })}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {evidence && (
          <Button asChild size="small">
            <Link href={evidence}>
              <MessageSquareText aria-hidden />
              {t('evidence')}
            </Link>
          </Button>
        )}
        {mayManage && alert.state === 'open' && (
          <Button size="small" disabled={taking.busy} onClick={() => void acknowledge()}>
            <Check aria-hidden />
            {t('acknowledge')}
          </Button>
        )}
        {mayManage && (
          <Button size="small" variant="ghost" disabled={writing.busy} onClick={() => void write()}>
            <FilePen aria-hidden />
            {writing.busy ? t('writing') : t('report')}
          </Button>
        )}
      </div>
    </li>
  );
}
