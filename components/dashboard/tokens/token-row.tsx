'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import type { ApiToken } from './api-token.ts';

export function TokenRow({ token }: { token: ApiToken }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState(false);
  // The moment of drawing differs between server and browser: only the browser says it.
  const mounted = useMounted();
  const { expires_at: end } = token;
  const expired = mounted && end !== null && Date.parse(end) <= Date.now();

  const revoke = () =>
    run(async () => {
      await fetchJson(`/api/v1/tokens/${token.id}`, { method: 'DELETE' });
      router.refresh();
    });

  return (
    <li
      data-row
      tabIndex={-1}
      className="flex items-start gap-3 px-4 py-3 focus-visible:-outline-offset-2"
    >
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-2 font-medium text-sm">
          <bdi className="min-w-0 break-words">{token.name}</bdi>
          {expired && <Badge tone="negative">{t('tokens.expired')}</Badge>}
        </p>
        <ul aria-label={t('tokens.scopes')} className="mt-1.5 flex flex-wrap gap-1">
          {token.scopes.map((scope) => (
            <li key={scope}>
              <Badge>{scope}</Badge>
            </li>
          ))}
        </ul>
        <dl className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-muted text-xs tabular-nums">
          <div className="flex gap-1">
            <dt>{t('tokens.created')}</dt>
            <dd>
              <LocalTime at={token.created_at} form="day" />
            </dd>
          </div>
          <div className="flex gap-1">
            <dt>{t('tokens.expires')}</dt>
            <dd>{end === null ? t('tokens.expires_never') : <LocalTime at={end} form="day" />}</dd>
          </div>
          <div className="flex gap-1">
            <dt>{t('tokens.used')}</dt>
            <dd>
              {token.last_used_at === null ? (
                t('tokens.used_never')
              ) : (
                <LocalTime at={token.last_used_at} form="moment" />
              )}
            </dd>
          </div>
        </dl>
      </div>
      <Button
        variant="ghost"
        size="icon"
        disabled={busy}
        aria-label={t('tokens.revoke_name', { name: token.name })}
        onClick={() => setAsking(true)}
      >
        <Trash2 aria-hidden />
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('tokens.confirm_title', { name: token.name })}
        description={t('tokens.confirm_text')}
        confirmLabel={t('tokens.revoke')}
        cancelLabel={t('cancel')}
        onConfirm={revoke}
      />
    </li>
  );
}
