'use client';

import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { DropdownItem, DropdownMenu } from '#components/ui/dropdown-menu.tsx';

interface FeedbackMenuProps {
  /** Whose feedback it is. */
  name: string;
  onEdit: () => void;
  onDelete: () => void;
}

export function FeedbackMenu({ name, onEdit, onDelete }: FeedbackMenuProps) {
  const t = useTranslations('desk');
  return (
    <DropdownMenu
      trigger={
        <Button variant="ghost" size="icon" aria-label={t('list.menu', { name })}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <DropdownItem onSelect={onEdit}>
        <Pencil aria-hidden />
        {t('edit.open')}
        <kbd className="ms-auto text-muted text-xs pointer-coarse:hidden">e</kbd>
      </DropdownItem>
      <DropdownItem onSelect={onDelete}>
        <Trash2 aria-hidden />
        {t('remove.open')}
        <kbd className="ms-auto text-muted text-xs pointer-coarse:hidden">x</kbd>
      </DropdownItem>
    </DropdownMenu>
  );
}
