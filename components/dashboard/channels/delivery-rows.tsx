'use client';

import { CloudOff, Inbox } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { DeliveryRow } from './delivery-row.tsx';
import type { Deliveries } from './use-deliveries.ts';

interface DeliveryRowsProps {
  deliveries: Deliveries;
  filtered: boolean;
  onReplay: ((id: string) => void) | undefined;
}

/** The deliveries that were read, or why there are none. */
export function DeliveryRows({ deliveries, filtered, onReplay }: DeliveryRowsProps) {
  const t = useTranslations('channels');
  const { page, failed, reload, more } = deliveries;
  const { run } = useAction();
  if (failed && page === null) {
    return (
      <div role="alert">
        <EmptyState icon={CloudOff} title={t('failed_to_load')}>
          <Button onClick={reload}>{t('retry')}</Button>
        </EmptyState>
      </div>
    );
  }
  if (page === null) return <div aria-busy="true" className="min-h-48" />;
  if (page.data.length === 0) {
    return (
      <EmptyState
        icon={Inbox}
        title={filtered ? t('nothing_state') : t('nothing')}
        text={filtered ? '' : t('nothing_text')}
      />
    );
  }
  return (
    <>
      <ul aria-label={t('log')} className="divide-y divide-line">
        {page.data.map((delivery) => (
          <DeliveryRow
            key={delivery.id}
            delivery={delivery}
            onReplay={
              onReplay && delivery.state !== 'pending' && !delivery.erased
                ? () => onReplay(delivery.id)
                : undefined
            }
          />
        ))}
      </ul>
      {page.next_cursor !== null && (
        <div className="p-4 text-center">
          <Button onClick={() => run(more)}>{t('more')}</Button>
        </div>
      )}
    </>
  );
}
