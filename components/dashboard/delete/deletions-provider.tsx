'use client';

import { useTranslations } from 'next-intl';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';

interface Deletions {
  /** Deleted here, or about to be: no list shows them. */
  hidden: ReadonlySet<string>;
  /** Deletes these, at most 1,000, unless the viewer takes it back in time. */
  deleteSoon: (ids: readonly string[]) => void;
}

const DeletionsContext = createContext<Deletions>({ hidden: new Set(), deleteSoon: () => {} });

export const useDeletions = () => use(DeletionsContext);

const PATH = '/api/v1/deletions';

/**
 * A deletion is carried out when its toast has gone without 'Undo', or when the viewer leaves the
 * desk before that; until then the rows are only hidden here. It outlives the page it was asked on.
 */
export function DeletionsProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('desk');
  const toast = useToast();
  const { run } = useAction();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Set<readonly string[]>());

  const show = useCallback((ids: readonly string[]) => {
    setHidden((known) => new Set([...known].filter((id) => !ids.includes(id))));
  }, []);

  const deleteNow = useCallback(
    (ids: readonly string[]) =>
      run(async () => {
        try {
          await fetchJson(PATH, { method: 'POST', body: { ids } });
        } catch (cause) {
          show(ids);
          throw cause;
        }
      }),
    [run, show],
  );

  const deleteSoon = useCallback(
    (ids: readonly string[]) => {
      setHidden((known) => new Set([...known, ...ids]));
      waiting.current.add(ids);
      toast({
        text: t('remove.done', { count: ids.length }),
        action: {
          label: t('undo'),
          onSelect: () => {
            if (waiting.current.delete(ids)) show(ids);
          },
        },
        onExpire: () => {
          if (waiting.current.delete(ids)) void deleteNow(ids);
        },
      });
    },
    [toast, t, show, deleteNow],
  );

  useEffect(() => {
    const undecided = waiting.current;
    const carryOut = () => {
      for (const ids of undecided) {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ ids });
        void fetch(PATH, { method: 'POST', headers, body, keepalive: true });
      }
      undecided.clear();
    };
    addEventListener('pagehide', carryOut);
    return () => {
      removeEventListener('pagehide', carryOut);
      carryOut();
    };
  }, []);

  const deletions = useMemo(() => ({ hidden, deleteSoon }), [hidden, deleteSoon]);
  return <DeletionsContext value={deletions}>{children}</DeletionsContext>;
}
