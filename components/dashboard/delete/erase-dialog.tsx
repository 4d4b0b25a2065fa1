'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useToast } from '#components/ui/toaster.tsx';

interface Records {
  feedback: number;
  held: number;
  contacts: number;
}

interface EraseDialogProps {
  customerName: string;
  onClose: () => void;
  onErased?: () => void;
}

/** Counts what a customer left here, and forgets it once that was read and confirmed. */
export function EraseDialog({ customerName, onClose, onErased }: EraseDialogProps) {
  const t = useTranslations('desk');
  const toast = useToast();
  const { run } = useAction();
  const { busy, run: runErasure } = useAction();
  const [records, setRecords] = useState<Records | null>(null);

  useEffect(() => {
    void run(async () =>
      setRecords(
        await fetchJson<Records>(
          `/api/v1/erasures?customer_name=${encodeURIComponent(customerName)}`,
        ),
      ),
    );
  }, [customerName, run]);

  const erase = () =>
    runErasure(async () => {
      const { erased } = await fetchJson<{ erased: number }>('/api/v1/erasures', {
        method: 'POST',
        body: { customer_name: customerName },
      });
      toast({ text: t('erase.done', { count: erased }) });
      onClose();
      onErased?.();
    });

  const total = records ? records.feedback + records.held : 0;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('erase.title', { name: customerName })}
      description={t('erase.text')}
      closeLabel={t('close')}
    >
      <div role="status" className="rounded-lg bg-sunken px-4 py-3 text-sm">
        {records ? (
          <ul className="space-y-1">
            <li>{t('erase.feedback', { count: records.feedback })}</li>
            {records.held > 0 && <li>{t('erase.held', { count: records.held })}</li>}
            {records.contacts > 0 && <li>{t('erase.contacts', { count: records.contacts })}</li>}
          </ul>
        ) : (
          <>
            <span className="sr-only">{t('loading')}</span>
            <Skeleton className="h-5 w-48" />
          </>
        )}
      </div>
      <p className="mt-3 text-muted text-sm">{t('erase.namesakes')}</p>
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="danger" disabled={busy || total === 0} onClick={() => void erase()}>
          {busy ? t('erase.busy') : t('erase.confirm', { count: total })}
        </Button>
      </div>
    </Dialog>
  );
}
