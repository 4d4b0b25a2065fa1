'use client';

import { FlaskConical } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';

interface DemoBannerProps {
  running: boolean;
  count: number;
  mayRemove: boolean;
}

/** So that nobody takes invented words for a customer's. */
export function DemoBanner({ running, count, mayRemove }: DemoBannerProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState(false);

  const remove = () =>
    run(async () => {
      await fetchJson('/api/v1/demo', { method: 'DELETE' });
      router.refresh();
    });

  return (
    <aside className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line border-dashed bg-surface px-4 py-2 text-sm lg:mb-4">
      <FlaskConical aria-hidden className="size-4 shrink-0 text-muted" />
      <p className="min-w-0 grow basis-56">
        <span className="font-medium">{t('demo.showing')}</span>{' '}
        <span className="text-muted">
          {running ? t('demo.running', { count }) : t('demo.stopped', { count })}
        </span>
      </p>
      {mayRemove && (
        <Button size="small" disabled={busy} onClick={() => setAsking(true)}>
          {busy ? t('demo.removing') : t('demo.remove')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('demo.confirm_title')}
        description={t('demo.confirm_text', { count })}
        confirmLabel={t('demo.remove')}
        cancelLabel={t('cancel')}
        onConfirm={remove}
      />
    </aside>
  );
}
