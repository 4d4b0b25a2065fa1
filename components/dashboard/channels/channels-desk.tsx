import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { ChannelRow } from './channel-row.tsx';
import { CreateChannelCard } from './create-channel-card.tsx';

export function ChannelsDesk({ channels }: { channels: ChannelWire[] }) {
  const t = useTranslations('channels');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')} text={t('text')} />
      <CreateChannelCard />
      <Card className="mt-4">
        {channels.length === 0 ? (
          <EmptyState icon={Send} title={t('empty')} text={t('empty_text')} />
        ) : (
          <ul aria-label={t('title')} className="divide-y divide-line">
            {channels.map((channel) => (
              <ChannelRow key={channel.id} channel={channel} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
