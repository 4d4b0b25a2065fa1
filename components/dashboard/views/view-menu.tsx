'use client';

import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { DropdownItem, DropdownMenu } from '#components/ui/dropdown-menu.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { SavedView } from './saved-view.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

/** Renaming and deleting the view that is shown. */
export function ViewMenu({ view }: { view: SavedView }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const toast = useToast();
  const { run } = useAction();
  const [renaming, setRenaming] = useState(false);
  const [asking, setAsking] = useState(false);

  const remove = () =>
    run(async () => {
      try {
        await fetchJson(`/api/v1/views/${view.id}`, { method: 'DELETE' });
      } catch (cause) {
        // Someone else was faster: it is gone all the same.
        if (!(cause instanceof ApiProblem && cause.code === 'not_found')) throw cause;
      }
      toast({ text: t('views.deleted') });
      router.refresh();
    });

  return (
    <>
      <DropdownMenu
        trigger={
          <Button variant="ghost" size="icon" aria-label={t('views.menu', { name: view.name })}>
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <DropdownItem onSelect={() => setRenaming(true)}>
          <Pencil aria-hidden />
          {t('views.rename')}
        </DropdownItem>
        <DropdownItem onSelect={() => setAsking(true)}>
          <Trash2 aria-hidden />
          {t('views.delete')}
        </DropdownItem>
      </DropdownMenu>
      {renaming && <ViewNameDialog view={view} onClose={() => setRenaming(false)} />}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('views.delete_title', { name: view.name })}
        description={t('views.delete_text')}
        confirmLabel={t('views.delete')}
        cancelLabel={t('cancel')}
        onConfirm={() => void remove()}
      />
    </>
  );
}
