'use client';

import { TabletSmartphone } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { FormQr } from '#components/dashboard/now/form-qr.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { MadeKiosk } from './use-kiosks.ts';

/** The link that makes a device this kiosk, this once. Behind `#`, so that no log ever has it. */
export function KioskLinkBox({ made }: { made: MadeKiosk }) {
  const t = useTranslations('kiosks.desk');
  const desk = useTranslations('desk');
  const format = useFormatter();
  const link = `${location.origin}/kiosk#enrol=${made.code}`;
  const until = new Date(made.link_expires_at ?? made.created_at);
  const date = format.dateTime(until, { day: 'numeric', month: 'long' });
  return (
    <div className="mt-4 animate-slide-in rounded-lg border border-accent bg-accent-soft p-4">
      <p className="flex items-start gap-2 font-medium text-sm">
        <TabletSmartphone aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
        <span className="min-w-0 break-words">{t('made', { name: made.name })}</span>
      </p>
      <p className="mt-1 text-pretty text-sm">{t('made_text', { date })}</p>
      <div className="mt-3 flex flex-wrap items-start gap-4">
        <FormQr link={link} label={t('qr', { name: made.name })} />
        <div className="grid min-w-0 grow basis-56 justify-items-start gap-3">
          <code className="w-full break-all rounded-md bg-surface px-3 py-2 text-sm">{link}</code>
          <CopyButton
            text={link}
            label={t('copy')}
            doneLabel={desk('copied')}
            failedLabel={desk('copy_failed')}
          />
        </div>
      </div>
    </div>
  );
}
