'use client';

import { TabletSmartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';
import type { Source } from '#lib/core/settings/settings.ts';
import { CreateKioskCard } from './create-kiosk-card.tsx';
import { KioskLinkBox } from './kiosk-link-box.tsx';
import { KioskRow } from './kiosk-row.tsx';
import { useKiosks } from './use-kiosks.ts';

interface KiosksDeskProps {
  /** As the page was made; from then on they are read anew whenever one tells of itself. */
  kiosks: KioskWire[];
  sources: readonly Source[];
  mayManage: boolean;
}

export function KiosksDesk({ kiosks: given, sources, mayManage }: KiosksDeskProps) {
  const t = useTranslations('kiosks.desk');
  const { kiosks, now, made, busy, create, relink, forget } = useKiosks(given);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')} text={t('text')} />
      {mayManage && <CreateKioskCard sources={sources} busy={busy} onCreate={create} />}
      <div role="status">{made && <KioskLinkBox key={made.code} made={made} />}</div>
      <Card className="mt-4">
        {kiosks.length === 0 ? (
          <EmptyState icon={TabletSmartphone} title={t('empty')} text={t('empty_text')} />
        ) : (
          <ul className="divide-y divide-line">
            {kiosks.map((kiosk) => (
              <KioskRow
                key={kiosk.id}
                kiosk={kiosk}
                now={now}
                busy={busy}
                {...(mayManage && {
                  onRelink: () => relink(kiosk.id),
                  onForget: () => forget(kiosk.id),
                })}
              />
            ))}
          </ul>
        )}
      </Card>
      <p className="mt-4 text-pretty text-muted text-sm">
        {t.rich('plain', {
          a: (text) => (
            <a
              href="/kiosk"
              target="_blank"
              rel="noreferrer"
              className="text-accent underline underline-offset-2"
            >
              {text}
            </a>
          ),
        })}
      </p>
    </div>
  );
}
