'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { useToast } from '#components/ui/toaster.tsx';
import { ApiProblem } from './fetch-json.ts';

/** Runs one request at a time for a control, and says in a toast when it fails. */
export function useAction(): {
  busy: boolean;
  run: (action: () => Promise<void>) => Promise<void>;
} {
  const t = useTranslations('desk');
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const run = useCallback(
    async (action: () => Promise<void>) => {
      setBusy(true);
      try {
        await action();
      } catch (cause) {
        // The server's own sentence says most; without an answer the network is away.
        const text = cause instanceof ApiProblem ? cause.message : t('error.network');
        toast({ text, tone: 'danger' });
      } finally {
        setBusy(false);
      }
    },
    [t, toast],
  );

  return { busy, run };
}
