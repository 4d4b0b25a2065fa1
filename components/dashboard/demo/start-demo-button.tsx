'use client';

import { Play } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';

const PER_MINUTE = 12;

export function StartDemoButton() {
  const t = useTranslations('desk');
  const router = useRouter();
  const { busy, run } = useAction();

  const start = () =>
    run(async () => {
      await fetchJson('/api/v1/demo', { method: 'POST', body: { per_minute: PER_MINUTE } });
      router.refresh();
    });

  return (
    <Button variant="primary" onClick={start} disabled={busy}>
      <Play aria-hidden />
      {busy ? t('demo.starting') : t('demo.start')}
    </Button>
  );
}
