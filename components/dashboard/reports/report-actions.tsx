'use client';

import { Printer, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import type { SectionKind } from '#lib/core/report/report.ts';
import { reportMarkdown } from '#lib/core/report/report-markdown.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';

interface ReportActionsProps {
  report: ReportWire;
  titles: Record<SectionKind, string>;
  mayDelete: boolean;
}

export function ReportActions({ report, titles, mayDelete }: ReportActionsProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState(false);
  // The address of this place is known to the browser alone.
  const origin = useMounted() ? location.origin : '';
  const hrefOf = (id: string) => `${origin}${feedbackEntryHref(id)}`;

  const remove = () =>
    run(async () => {
      await fetchJson(`/api/v1/reports/${report.id}`, { method: 'DELETE' });
      router.push('/admin/reports');
      router.refresh();
    });

  return (
    <div className="flex flex-wrap items-center sm:gap-2">
      <CopyButton
        text={reportMarkdown(report.content, { titles, hrefOf })}
        label={t('reports.copy')}
        doneLabel={t('reports.copied')}
        failedLabel={t('reports.copy_failed')}
      />
      <Button
        variant="ghost"
        size="icon"
        aria-label={t('reports.print')}
        onClick={() => window.print()}
      >
        <Printer aria-hidden />
      </Button>
      {mayDelete && (
        <Button
          variant="ghost"
          size="icon"
          disabled={busy}
          aria-label={t('reports.delete')}
          onClick={() => setAsking(true)}
        >
          <Trash2 aria-hidden />
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('reports.confirm_title')}
        description={t('reports.confirm_text')}
        confirmLabel={t('reports.delete')}
        cancelLabel={t('cancel')}
        onConfirm={remove}
      />
    </div>
  );
}
