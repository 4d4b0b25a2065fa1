'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { HoldReason } from '#lib/core/spam/hold-reason.ts';
import { useHeldInBulk } from './use-held-in-bulk.ts';

interface HeldInBulkProps {
  count: number;
  reason: HoldReason | null;
  /** When the list was read: what came later is left alone. */
  readAt: string;
}

/** All of a kind in one go: counted after all, or thrown away. */
export function HeldInBulk({ count, reason, readAt }: HeldInBulkProps) {
  const t = useTranslations('desk');
  const { busy, releaseAll, discardAll } = useHeldInBulk(reason, readAt);
  const [asking, setAsking] = useState<'release' | 'discard' | null>(null);
  if (count < 2) return null;
  const way = asking ?? 'discard';
  return (
    <div className="mb-3 flex flex-wrap justify-end gap-2">
      <Button size="small" disabled={busy} onClick={() => setAsking('discard')}>
        {t('held.discard_all', { count })}
      </Button>
      <Button size="small" disabled={busy} onClick={() => setAsking('release')}>
        {t('held.release_all', { count })}
      </Button>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={t(`held.${way}_all_title`, { count })}
        description={t(`held.${way}_all_text`)}
        confirmLabel={t(`held.${way}_all`, { count })}
        cancelLabel={t('cancel')}
        onConfirm={way === 'release' ? releaseAll : discardAll}
      />
    </div>
  );
}
