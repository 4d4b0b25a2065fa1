'use client';

import { BellRing } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { AlertRuleWire } from '#lib/core/alerts/alert-rule-wire.ts';
import type { AlertSettings } from '#lib/core/alerts/alert-settings.ts';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import { AlertRow } from './alert-row.tsx';
import { useOpenAlerts } from './alerts-provider.tsx';
import { mergeAlerts } from './merge-alerts.ts';
import { QuietHoursCard } from './quiet-hours-card.tsx';
import { RulesCard } from './rules-card.tsx';

interface AlertsDeskProps {
  past: AlertWire[];
  /** Where older ones begin, if there are any. */
  next: string | null;
  mayManage: boolean;
  /** Null for who may not change them. */
  setup: { rules: AlertRuleWire[]; settings: AlertSettings; timeZone: string } | null;
}

export function AlertsDesk({ past, next, mayManage, setup }: AlertsDeskProps) {
  const t = useTranslations('alerts');
  const desk = useDesk();
  const [changed, setChanged] = useState<ReadonlyMap<string, AlertWire>>(new Map());
  const take = (alert: AlertWire) => setChanged((known) => new Map(known).set(alert.id, alert));
  const known = mergeAlerts(useOpenAlerts(), changed);
  const open = known.filter(({ state }) => state !== 'resolved');
  const over = useMemo(
    () =>
      mergeAlerts(mergeAlerts(past, desk.alerts), changed).filter(
        ({ state }) => state === 'resolved',
      ),
    [past, desk.alerts, changed],
  );
  const rows = (alerts: AlertWire[]) => (
    <ul className="divide-y divide-line">
      {alerts.map((alert) => (
        <AlertRow key={alert.id} alert={alert} mayManage={mayManage} onChange={take} />
      ))}
    </ul>
  );
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeading title={t('title')} text={t('text')} />
      <section aria-label={t('open_title')}>
        <h2 className="mb-2 font-semibold text-sm">{t('open_title')}</h2>
        <Card>
          {open.length === 0 ? (
            <EmptyState icon={BellRing} title={t('none')} text={t('none_text')} />
          ) : (
            rows(open)
          )}
        </Card>
      </section>
      <section aria-label={t('past_title')}>
        <h2 className="mb-2 font-semibold text-sm">{t('past_title')}</h2>
        <Card>
          {over.length === 0 ? (
            <p className="px-4 py-6 text-center text-muted text-sm">{t('no_past')}</p>
          ) : (
            rows(over)
          )}
        </Card>
        {next !== null && (
          <p className="mt-4 text-center">
            <Button asChild>
              <Link href={`/admin/alerts?cursor=${encodeURIComponent(next)}`}>{t('older')}</Link>
            </Button>
          </p>
        )}
      </section>
      {setup && (
        <>
          <RulesCard rules={setup.rules} />
          <QuietHoursCard settings={setup.settings} timeZone={setup.timeZone} />
        </>
      )}
    </div>
  );
}
