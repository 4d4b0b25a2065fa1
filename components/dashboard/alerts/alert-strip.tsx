'use client';

import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useOpenAlerts } from './alerts-provider.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { useAlertWords } from './use-alert-words.ts';

const SHOWN = 3;

/** The open alerts above the figures: a line each, and nothing where there are none. */
export function AlertStrip() {
  const t = useTranslations('alerts');
  const words = useAlertWords();
  const open = useOpenAlerts().filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <section aria-label={t('strip_label')} className="mb-3 lg:mb-4">
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {open.slice(0, SHOWN).map((alert) => (
          <li key={alert.id}>
            <Link
              href={alert.link}
              className="flex min-h-11 items-center gap-3 px-3 py-2 text-sm hover:bg-sunken focus-visible:-outline-offset-2"
            >
              <SeverityMark severity={alert.severity} />
              <span className="min-w-0 flex-1 break-words">{words(alert)}</span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-muted rtl:-scale-x-100" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
