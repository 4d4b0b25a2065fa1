'use client';

import { CloudOff, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

const ASK_MS = 3_000;
/** A page that fails for a reason of its own must not load itself over and over. */
const RELOAD_AGAIN_MS = 30_000;
const RELOADED_AT = 'earshot.reloaded-at';

interface DeskErrorProps {
  error: Error & { digest?: string };
}

/** Loads the page anew once the server is ready: what failed may be a part of the page itself. */
async function reloadWhenReady(): Promise<void> {
  const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
  if (Date.now() - last < RELOAD_AGAIN_MS) return;
  const answer = await fetch('/api/health/ready', { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  location.reload();
}

/** Something the page needs is away, mostly the database: says so and tries again by itself. */
export function DeskError({ error }: DeskErrorProps) {
  const t = useTranslations('desk');

  useEffect(() => {
    const timer = setInterval(reloadWhenReady, ASK_MS);
    return () => clearInterval(timer);
  }, []);

  return (
    <div role="alert" className="py-12">
      <EmptyState icon={CloudOff} title={t('error.title')} text={t('error.text')}>
        <Button variant="primary" onClick={() => location.reload()}>
          <RotateCw aria-hidden />
          {t('retry')}
        </Button>
      </EmptyState>
      {error.digest && (
        <p className="text-center text-muted text-xs">
          {t('error.digest', { digest: error.digest })}
        </p>
      )}
    </div>
  );
}
