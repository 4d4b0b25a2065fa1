'use client';

import { Check, Eye, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { useFollowUp } from './use-follow-up.ts';

/** What may be done: look, say that it is answered, erase. */
export function FollowUpActions({ followUp }: { followUp: ReturnType<typeof useFollowUp> }) {
  const t = useTranslations('follow_up');
  const [asking, ask] = useState(false);
  const { standing, contact, busy, show, mark, erase } = followUp;
  const erased = standing.erased_at !== null;
  const answered = standing.answered_at !== null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      {!erased && !contact && (
        <Button disabled={busy} onClick={() => void show()}>
          <Eye aria-hidden />
          {t('show')}
        </Button>
      )}
      <Button disabled={busy} onClick={() => void mark(!answered)}>
        <Check aria-hidden />
        {t(answered ? 'mark_open' : 'mark_answered')}
      </Button>
      {!erased && (
        <Button
          variant="ghost"
          disabled={busy}
          onClick={() => ask(true)}
          className="text-danger hover:text-danger sm:ms-auto"
        >
          <Trash2 aria-hidden />
          {t('erase')}
        </Button>
      )}
      {!erased && !contact && <p className="basis-full text-muted text-xs">{t('audited')}</p>}
      <ConfirmDialog
        open={asking}
        onOpenChange={ask}
        title={t('erase_title')}
        description={t('erase_text')}
        confirmLabel={t('erase')}
        cancelLabel={t('cancel')}
        onConfirm={() => void erase()}
      />
    </div>
  );
}
