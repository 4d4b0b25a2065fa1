'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { ChannelActions } from './channel-actions.tsx';
import { ChannelState } from './channel-state.tsx';
import { DeliveryLog } from './delivery-log.tsx';

/** One channel: what can be done with it, and what was delivered. */
export function ChannelDesk({ channel }: { channel: ChannelWire }) {
  const t = useTranslations('channels');
  const [sent, setSent] = useState(0);
  const { previous_secret_until: until } = channel;
  return (
    <div className="mx-auto max-w-3xl">
      <Link
        href="/admin/channels"
        className="inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-2"
      >
        {t('back')}
      </Link>
      <PageHeading title={channel.name} actions={<ChannelState channel={channel} />} />
      <Card className="p-4">
        <p className="mb-4 break-all text-muted text-sm">
          {t(`kind_${channel.kind}`)} · {channel.destination}
        </p>
        <ChannelActions channel={channel} onSent={() => setSent((before) => before + 1)} />
        {until !== null && (
          <p className="mt-3 text-muted text-xs">
            {t.rich('previous', { until: () => <LocalTime at={until} form="moment" /> })}
          </p>
        )}
      </Card>
      <DeliveryLog key={sent} channel={channel} />
    </div>
  );
}
