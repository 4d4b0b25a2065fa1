'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';
import type { HeldFeedback } from './held-feedback.ts';

/**
 * Releases at once. A discard is carried out when its toast has gone without 'Undo', or when the
 * viewer leaves the page before that.
 */
export function useHeldDecisions(held: HeldFeedback[]) {
  const t = useTranslations('desk');
  const toast = useToast();
  const router = useRouter();
  const { run } = useAction();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const undecidedDiscards = useRef(new Set<string>());

  const hide = (id: string) => setDecided((known) => new Set([...known, id]));
  const show = (id: string) =>
    setDecided((known) => new Set([...known].filter((other) => other !== id)));

  const settle = (id: string, request: () => Promise<unknown>) =>
    run(async () => {
      try {
        await request();
      } catch (cause) {
        show(id);
        throw cause;
      }
      router.refresh();
    });

  const release = (piece: HeldFeedback) => {
    hide(piece.id);
    void settle(piece.id, async () => {
      await fetchJson(`/api/v1/held/${piece.id}/release`, { method: 'POST' });
      toast({ text: t('held.released') });
    });
  };

  const discard = (piece: HeldFeedback) => {
    hide(piece.id);
    undecidedDiscards.current.add(piece.id);
    toast({
      text: t('held.discarded'),
      action: {
        label: t('undo'),
        onSelect: () => {
          undecidedDiscards.current.delete(piece.id);
          show(piece.id);
        },
      },
      onExpire: () => {
        if (!undecidedDiscards.current.delete(piece.id)) return;
        void settle(piece.id, () => discardNow(piece.id));
      },
    });
  };

  useEffect(() => {
    const discards = undecidedDiscards.current;
    const carryOut = () => {
      for (const id of discards) {
        void fetch(`/api/v1/held/${id}`, { method: 'DELETE', keepalive: true });
      }
      discards.clear();
    };
    addEventListener('pagehide', carryOut);
    return () => {
      removeEventListener('pagehide', carryOut);
      carryOut();
    };
  }, []);

  return { waiting: held.filter(({ id }) => !decided.has(id)), release, discard };
}

const discardNow = (id: string) => fetchJson(`/api/v1/held/${id}`, { method: 'DELETE' });
