'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';
import type { HoldReason } from '#lib/core/spam/hold-reason.ts';

/** Releases or discards all of a kind that was there when the list was read. */
export function useHeldInBulk(reason: HoldReason | null, readAt: string) {
  const t = useTranslations('desk');
  const toast = useToast();
  const router = useRouter();
  const { busy, run } = useAction();
  const query = new URLSearchParams({ until: readAt, ...(reason && { reason }) });

  const releaseAll = () =>
    run(async () => {
      let count = 0;
      let left = 1;
      while (left > 0) {
        const done = await fetchJson<{ released: number; left: number }>(
          `/api/v1/held/release?${query}`,
          { method: 'POST' },
        );
        count += done.released;
        left = done.released === 0 ? 0 : done.left;
      }
      toast({ text: t('held.released_all', { count }) });
      router.refresh();
    });

  const discardAll = () =>
    run(async () => {
      const { discarded: count } = await fetchJson<{ discarded: number }>(`/api/v1/held?${query}`, {
        method: 'DELETE',
      });
      toast({ text: t('held.discarded_all', { count }) });
      router.refresh();
    });

  return { busy, releaseAll, discardAll };
}
