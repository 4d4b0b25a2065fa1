'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import { mergeAlerts } from './merge-alerts.ts';
import { useAlertWords } from './use-alert-words.ts';

const OpenAlertsContext = createContext<AlertWire[]>([]);

/** Every alert that is not over, newest first, as the server and then the socket tell. */
export function useOpenAlerts(): AlertWire[] {
  return use(OpenAlertsContext);
}

interface AlertsProviderProps {
  /** What was open when the page was made. */
  open: AlertWire[];
  children: ReactNode;
}

/** Knows the open alerts on every page of the desk, and says in a toast when one is raised. */
export function AlertsProvider({ open, children }: AlertsProviderProps) {
  const t = useTranslations('alerts');
  const { alerts, raised } = useDesk();
  const router = useRouter();
  const toast = useToast();
  const words = useAlertWords();
  const told = useRef<string | null>(null);
  const current = useMemo(
    () => mergeAlerts(open, alerts).filter(({ state }) => state !== 'resolved'),
    [open, alerts],
  );

  useEffect(() => {
    if (!raised || told.current === raised.id) return;
    told.current = raised.id;
    toast({
      text: `${t(`kind.${raised.kind}`)}. ${words(raised)}`,
      isPolite: true,
      action: { label: t('look'), onSelect: () => router.push('/admin/alerts') },
    });
  }, [raised, toast, router, t, words]);

  return <OpenAlertsContext value={current}>{children}</OpenAlertsContext>;
}
