'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { EditDialog } from '#components/dashboard/edit/edit-dialog.tsx';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { handOnFocus, selectedRow } from '#components/dashboard/shell/rows.ts';
import { type Shortcuts, useShortcuts } from '#components/dashboard/shell/use-shortcuts.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

interface FeedbackPages {
  data: FeedbackWire[];
  update: (feedback: FeedbackWire) => void;
  remove: (id: string) => void;
}

interface FeedbackCare {
  dialogs: ReactNode;
  edit: (feedback: FeedbackWire) => void;
  askToDelete: (feedback: FeedbackWire) => void;
}

/** Correcting and deleting rows of a list, by menu or by key. */
export function useFeedbackCare(pages: FeedbackPages, allowed: boolean): FeedbackCare {
  const t = useTranslations('desk');
  const toast = useToast();
  const { run } = useAction();
  const [edited, setEdited] = useState<FeedbackWire | null>(null);
  const [doomed, setDoomed] = useState<FeedbackWire | null>(null);
  const { data, update, remove } = pages;

  const shortcuts = useMemo((): Shortcuts => {
    if (!allowed) return {};
    const selected = () => data.find(({ id }) => id === selectedRow()) ?? null;
    const ask = () => setDoomed(selected());
    return { e: () => setEdited(selected()), x: ask, Delete: ask };
  }, [allowed, data]);
  useShortcuts(shortcuts);

  const deleteNow = ({ id }: FeedbackWire) =>
    run(async () => {
      const moveFocus = handOnFocus(id);
      try {
        await fetchJson(`/api/v1/feedback/${id}`, { method: 'DELETE' });
      } catch (cause) {
        // Someone else was faster: it is gone all the same.
        if (!(cause instanceof ApiProblem && cause.code === 'not_found')) throw cause;
      }
      moveFocus();
      remove(id);
      toast({ text: t('remove.done') });
    });

  const dialogs = (
    <>
      {edited && (
        <EditDialog
          key={edited.id}
          feedback={edited}
          onClose={() => setEdited(null)}
          onSaved={(feedback) => {
            update(feedback);
            setEdited(null);
            toast({ text: t('edit.saved') });
          }}
        />
      )}
      <ConfirmDialog
        open={doomed !== null}
        onOpenChange={(open) => {
          if (!open) setDoomed(null);
        }}
        title={t('remove.title', { name: doomed?.customer_name ?? '' })}
        description={t('remove.text')}
        confirmLabel={t('remove.confirm')}
        cancelLabel={t('cancel')}
        onConfirm={() => {
          if (doomed) void deleteNow(doomed);
        }}
      />
    </>
  );

  return { dialogs, edit: setEdited, askToDelete: setDoomed };
}
