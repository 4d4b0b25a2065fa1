'use client';

import { Link2, Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import { LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';
import { type KioskState, kioskState } from './kiosk-state.ts';

interface KioskRowProps {
  kiosk: KioskWire;
  /** Milliseconds since the epoch; null until the browser says it. */
  now: number | null;
  busy: boolean;
  onRelink?: () => void;
  onForget?: () => void;
}

const TONES: Record<KioskState, 'positive' | 'negative' | 'accent' | 'plain'> = {
  live: 'positive',
  away: 'negative',
  new: 'accent',
  expired: 'plain',
};

export function KioskRow({ kiosk, now, busy, onRelink, onForget }: KioskRowProps) {
  const t = useTranslations('kiosks.desk');
  const desk = useTranslations('desk');
  const [asking, setAsking] = useState(false);
  const { name } = kiosk;
  const state = now === null ? null : kioskState(kiosk, now);
  return (
    <li data-row tabIndex={-1} className="flex items-start gap-2 px-4 py-3">
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-2 font-medium text-sm">
          <bdi className="min-w-0 break-words">{name}</bdi>
          {state && <Badge tone={TONES[state]}>{t(state)}</Badge>}
        </p>
        <p className="mt-0.5 text-muted text-xs">
          <bdi>{kiosk.source}</bdi> · {LOCALE_NAMES[kiosk.locale]}
        </p>
        {kiosk.enrolled_at !== null && <Queue kiosk={kiosk} now={now} away={state === 'away'} />}
        <dl className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-muted text-xs tabular-nums">
          {times(kiosk).map(([word, at]) => (
            <div key={word} className="flex gap-1">
              <dt>{t(word)}</dt>
              <dd>
                <LocalTime at={at} form="moment" />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {onRelink && (
        <Button
          variant="ghost"
          size="icon"
          disabled={busy}
          aria-label={t('relink_name', { name })}
          title={t('relink')}
          onClick={onRelink}
        >
          <Link2 aria-hidden />
        </Button>
      )}
      {onForget && (
        <Button
          variant="ghost"
          size="icon"
          disabled={busy}
          aria-label={t('forget_name', { name })}
          title={t('forget')}
          onClick={() => setAsking(true)}
        >
          <Trash2 aria-hidden />
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('confirm_title', { name })}
        description={t('confirm_text')}
        confirmLabel={t('forget')}
        cancelLabel={desk('cancel')}
        onConfirm={() => onForget?.()}
      />
    </li>
  );
}

/** What waits on the device, or waited when it last told. */
function Queue({ kiosk, now, away }: Pick<KioskRowProps, 'kiosk' | 'now'> & { away: boolean }) {
  const t = useTranslations('kiosks.desk');
  const format = useFormatter();
  const { waiting: count, refused, oldest_at: oldest } = kiosk;
  const when = oldest && now !== null && format.relativeTime(new Date(oldest), new Date(now));
  return (
    <>
      <p className="mt-2 text-sm tabular-nums">
        {count === 0 && !away ? t('nothing') : t(away ? 'waited' : 'waiting', { count })}
        {when && <span className="text-muted"> · {t('oldest', { when })}</span>}
      </p>
      {refused > 0 && (
        <p className="mt-1 text-negative text-sm">{t('refused', { count: refused })}</p>
      )}
    </>
  );
}

function times(kiosk: KioskWire): ['since' | 'until' | 'seen' | 'sent', string][] {
  const { enrolled_at, link_expires_at, last_seen_at, last_sent_at } = kiosk;
  const all = [
    ['seen', last_seen_at],
    ['sent', last_sent_at],
    ['since', enrolled_at],
    ['until', link_expires_at],
  ] as const;
  return all.flatMap(([word, at]) => (at === null ? [] : [[word, at]]));
}
