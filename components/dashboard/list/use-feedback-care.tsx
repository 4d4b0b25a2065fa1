'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useDeletions } from '#components/dashboard/delete/deletions-provider.tsx';
import { EraseDialog } from '#components/dashboard/delete/erase-dialog.tsx';
import { EditDialog } from '#components/dashboard/edit/edit-dialog.tsx';
import { handOnFocus } from '#components/dashboard/shell/rows.ts';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

interface Pages {
  update: (feedback: FeedbackWire) => void;
}

interface FeedbackCare {
  dialogs: ReactNode;
  edit: (feedback: FeedbackWire) => void;
  askToDelete: (pieces: FeedbackWire[]) => void;
  /** Asks whether to erase everything of this name. */
  erase: (customerName: string) => void;
}

/** Correcting, deleting and erasing, with the dialogs that ask. `onDeleted` before the rows go. */
export function useFeedbackCare({ update }: Pages, onDeleted: () => void): FeedbackCare {
  const t = useTranslations('desk');
  const toast = useToast();
  const { deleteSoon } = useDeletions();
  const [edited, setEdited] = useState<FeedbackWire | null>(null);
  const [doomed, setDoomed] = useState<FeedbackWire[]>([]);
  const [erased, setErased] = useState<string | null>(null);
  const [only, ...others] = doomed;

  const deleteNow = () => {
    if (!only) return;
    const moveFocus = handOnFocus(only.id);
    onDeleted();
    deleteSoon(doomed.map(({ id }) => id));
    setDoomed([]);
    moveFocus();
  };

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
        open={doomed.length > 0}
        onOpenChange={(open) => {
          if (!open) setDoomed([]);
        }}
        title={
          others.length > 0
            ? t('remove.title_many', { count: doomed.length })
            : t('remove.title', { name: only?.customer_name ?? '' })
        }
        description={t('remove.text')}
        confirmLabel={
          others.length > 0
            ? t('remove.confirm_many', { count: doomed.length })
            : t('remove.confirm')
        }
        cancelLabel={t('cancel')}
        onConfirm={deleteNow}
      />
      {erased !== null && (
        <EraseDialog key={erased} customerName={erased} onClose={() => setErased(null)} />
      )}
    </>
  );

  return { dialogs, edit: setEdited, askToDelete: setDoomed, erase: setErased };
}
