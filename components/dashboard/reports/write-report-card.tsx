'use client';

import { FilePen } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { CustomDays } from '#components/dashboard/trends/custom-days.tsx';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field, FieldProblem } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { DESK_LOCALES, type DeskLocale, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { REPORT_PERIODS, type ReportPeriod, reportAsked } from './report-periods.ts';
import { useIsHere } from './use-is-here.ts';
import { WritingProgress } from './writing-progress.tsx';

interface WriteReportCardProps {
  language: DeskLocale;
  /** The language model that would write; null: there is none. */
  model: string | null;
}

export function WriteReportCard({ language, model }: WriteReportCardProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const heading = useId();
  const { busy, run } = useAction();
  const [period, setPeriod] = useState<ReportPeriod>('week');
  const [days, setDays] = useState({ from: '', to: '' });
  const [wanted, setWanted] = useState<DeskLocale>(language);
  const [writer, setWriter] = useState<'auto' | 'statistics'>('auto');
  const [wrong, setWrong] = useState(false);
  const isHere = useIsHere();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const asked = reportAsked(period, days, new Date(), timeZone);
    setWrong(asked === null);
    if (!asked || busy) return;
    void run(async () => {
      const body = { ...asked, language: wanted, writer };
      const report = await fetchJson<ReportWire>('/api/v1/reports', { method: 'POST', body });
      // Whoever went elsewhere meanwhile is not to be called back.
      if (!isHere()) return;
      router.push(`/admin/reports/${report.id}`);
      router.refresh();
    });
  };

  return (
    <Card aria-labelledby={heading} className="p-4">
      <h2 id={heading} className="font-semibold text-sm">
        {t('reports.write_title')}
      </h2>
      <form onSubmit={submit} className="mt-3 space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('reports.period')}>
            {(control) => (
              <NativeSelect
                {...control}
                value={period}
                onChange={({ target }) => {
                  const chosen = REPORT_PERIODS.find((one) => one === target.value);
                  if (chosen) setPeriod(chosen);
                }}
                className="w-full"
              >
                {REPORT_PERIODS.map((one) => (
                  <option key={one} value={one}>
                    {t(`reports.period_${one}`)}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
          <Field label={t('reports.language')}>
            {(control) => (
              <NativeSelect
                {...control}
                value={wanted}
                onChange={({ target }) => {
                  const chosen = DESK_LOCALES.find((one) => one === target.value);
                  if (chosen) setWanted(chosen);
                }}
                className="w-full"
              >
                {DESK_LOCALES.map((one) => (
                  <option key={one} value={one}>
                    {LOCALE_NAMES[one]}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        </div>
        {model !== null && (
          <Field label={t('reports.writer')}>
            {(control) => (
              <NativeSelect
                {...control}
                value={writer}
                onChange={({ target }) =>
                  setWriter(target.value === 'statistics' ? 'statistics' : 'auto')
                }
                className="w-full"
              >
                <option value="auto">{model}</option>
                <option value="statistics">{t('reports.writer_statistics')}</option>
              </NativeSelect>
            )}
          </Field>
        )}
        {period === 'custom' && (
          <div>
            <CustomDays {...days} onChoose={setDays} />
            <FieldProblem
              id={`${heading}-days`}
              text={wrong ? t('reports.days_wrong') : undefined}
            />
          </div>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" variant="primary" disabled={busy}>
            <FilePen aria-hidden />
            {busy ? t('reports.writing') : t('reports.write')}
          </Button>
          {busy && <WritingProgress />}
        </div>
      </form>
    </Card>
  );
}
