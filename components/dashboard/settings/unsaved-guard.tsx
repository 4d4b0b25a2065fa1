'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';

/** The page's own link that a click follows in this tab, if it is one. */
function followedLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target === '_blank' || link.origin !== location.origin) return null;
  if (link.pathname === location.pathname) return null;
  return `${link.pathname}${link.search}${link.hash}`;
}

/** Asks before changes are lost: to another page of the desk, or out of it. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const t = useTranslations('settings');
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const hold = (event: MouseEvent) => {
      const href = followedLink(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(href);
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('click', hold, true);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('click', hold, true);
    };
  }, [dirty]);

  return (
    <ConfirmDialog
      open={wanted !== null}
      onOpenChange={(open) => !open && setWanted(null)}
      title={t('leave_title')}
      description={t('leave_text')}
      confirmLabel={t('leave')}
      cancelLabel={t('stay')}
      onConfirm={() => wanted !== null && router.push(wanted)}
    />
  );
}
