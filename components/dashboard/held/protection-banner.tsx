'use client';

import { ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { ProtectionWire } from '#lib/core/spam/protection-wire.ts';
import { useProtection } from './use-protection.ts';

/** Says, while it lasts, that far more comes in than usual and what is done about it. */
export function ProtectionBanner({ initial }: { initial: ProtectionWire }) {
  const t = useTranslations('desk');
  const { mode, alarms } = useProtection(initial);
  const [alarm] = alarms;
  if (!alarm) return null;
  return (
    <aside className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line bg-surface px-4 py-2 text-sm lg:mb-4">
      <ShieldCheck aria-hidden className="size-4 shrink-0 text-muted" />
      <p className="min-w-0 grow basis-56">
        <span className="font-medium">
          {t(`protection.${alarm.cause}`)} (<LocalTime at={alarm.since} form="moment" />)
        </span>{' '}
        <span className="text-muted">{t(`protection.mode_${mode}`)}</span>
      </p>
      <Link
        href="/admin/settings#protection"
        className="text-accent underline-offset-4 hover:underline"
      >
        {t('protection.settings')}
      </Link>
    </aside>
  );
}
