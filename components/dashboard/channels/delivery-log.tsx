'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { DELIVERY_STATES, type DeliveryState } from '#lib/core/outbound/delivery.ts';
import { DeliveryRows } from './delivery-rows.tsx';
import { useDeliveries } from './use-deliveries.ts';

interface DeliveryLogProps {
  channel: ChannelWire;
}

/** What was sent, what was answered, and the way to send it again. */
export function DeliveryLog({ channel }: DeliveryLogProps) {
  const t = useTranslations('channels');
  const heading = useId();
  const toast = useToast();
  const { busy, run } = useAction();
  const [state, setState] = useState<DeliveryState | ''>('');
  const deliveries = useDeliveries(channel.id, state);
  const path = `/api/v1/channels/${channel.id}`;

  const replay = (what: string) =>
    run(async () => {
      const { replayed } = await fetchJson<{ replayed: number }>(`${path}${what}/replay`, {
        method: 'POST',
      });
      toast({ text: t('replayed', { count: replayed }) });
      deliveries.reload();
    });

  return (
    <Card aria-labelledby={heading} className="mt-4">
      <div className="flex flex-wrap items-end justify-between gap-3 border-line border-b p-4">
        <div>
          <h2 id={heading} className="font-semibold text-sm">
            {t('log')}
          </h2>
          <p className="text-muted text-xs">{t('log_text')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <NativeSelect
            aria-label={t('filter')}
            value={state}
            onChange={({ target }) =>
              setState(DELIVERY_STATES.find((one) => one === target.value) ?? '')
            }
          >
            <option value="">{t('all')}</option>
            {DELIVERY_STATES.map((one) => (
              <option key={one} value={one}>
                {t(`state_${one}`)}
              </option>
            ))}
          </NativeSelect>
          <Button size="small" className="h-9" onClick={deliveries.reload}>
            {t('refresh')}
          </Button>
          <Button
            size="small"
            className="h-9"
            disabled={busy || !channel.enabled}
            onClick={() => replay('')}
          >
            <RotateCw aria-hidden />
            {t('replay_all')}
          </Button>
        </div>
      </div>
      <DeliveryRows
        deliveries={deliveries}
        filtered={state !== ''}
        onReplay={channel.enabled && !busy ? (id) => void replay(`/deliveries/${id}`) : undefined}
      />
    </Card>
  );
}
