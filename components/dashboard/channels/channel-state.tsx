import { CircleCheck, CircleOff, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';

/** Whether a channel is on, and whether what is sent there arrives. */
export function ChannelState({ channel }: { channel: ChannelWire }) {
  const t = useTranslations('channels');
  const { enabled, disabled_reason: reason, failing_since: since } = channel;
  if (!enabled) {
    return (
      <Badge>
        <CircleOff aria-hidden className={reason === null ? undefined : 'text-danger'} />
        {reason === null ? t('off') : t('gone')}
      </Badge>
    );
  }
  if (since === null) {
    return (
      <Badge>
        <CircleCheck aria-hidden className="text-positive" />
        {t('on')}
      </Badge>
    );
  }
  return (
    <Badge>
      <TriangleAlert aria-hidden className="text-danger" />
      <span>{t.rich('failing', { since: () => <LocalTime at={since} form="moment" /> })}</span>
    </Badge>
  );
}
