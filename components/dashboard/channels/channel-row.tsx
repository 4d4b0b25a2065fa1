import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { ChannelState } from './channel-state.tsx';
import { EVENT_WORDS } from './event-word.ts';

export function ChannelRow({ channel }: { channel: ChannelWire }) {
  const t = useTranslations('channels');
  return (
    <li data-row tabIndex={-1} className="px-4 py-3 focus-visible:-outline-offset-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={`/admin/channels/${channel.id}`}
          className="inline-flex min-h-11 min-w-0 items-center break-words font-medium text-sm underline decoration-line-strong underline-offset-2 hover:decoration-accent"
        >
          <bdi className="min-w-0 break-words">{channel.name}</bdi>
        </Link>
        <ChannelState channel={channel} />
      </div>
      <p className="break-all text-muted text-xs">
        {t(`kind_${channel.kind}`)} · {channel.destination}
      </p>
      <ul aria-label={t('events')} className="mt-2 flex flex-wrap gap-1">
        {channel.events.map((event) => (
          <li key={event}>
            <Badge>{t(EVENT_WORDS[event])}</Badge>
          </li>
        ))}
      </ul>
    </li>
  );
}
