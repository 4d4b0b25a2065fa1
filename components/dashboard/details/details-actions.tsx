'use client';

import { Pencil, Trash2, UserRoundX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

interface DetailsActionsProps {
  feedback: FeedbackWire;
  /** For those who may. */
  care: false | { onEdit: () => void; onDelete: () => void; onErase: () => void };
}

export function DetailsActions({ feedback, care }: DetailsActionsProps) {
  const t = useTranslations('desk');
  const mounted = useMounted();
  // Only the browser knows under which name the desk is reached.
  const link = mounted ? `${location.origin}${feedbackEntryHref(feedback.id)}` : '';
  const words = { doneLabel: t('copied'), failedLabel: t('copy_failed') };
  return (
    <div className="flex flex-wrap gap-2 border-line border-t p-4 sm:px-6">
      {care && (
        <Button onClick={care.onEdit}>
          <Pencil aria-hidden />
          {t('edit.open')}
        </Button>
      )}
      <CopyButton text={link} label={t('copy')} {...words} />
      <CopyButton text={feedback.id} label={t('details.copy_id')} {...words} />
      {care && (
        <span className="flex flex-wrap gap-2 sm:ms-auto">
          <Button variant="ghost" onClick={care.onDelete} className="text-danger hover:text-danger">
            <Trash2 aria-hidden />
            {t('remove.open')}
          </Button>
          <Button variant="ghost" onClick={care.onErase} className="text-danger hover:text-danger">
            <UserRoundX aria-hidden />
            {t('erase.open')}
          </Button>
        </span>
      )}
    </div>
  );
}
