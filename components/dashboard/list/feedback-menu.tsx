'use client';

import { Ellipsis, Maximize2, Pencil, Trash2, UserRoundX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { DropdownItem, DropdownMenu, DropdownSeparator } from '#components/ui/dropdown-menu.tsx';

interface FeedbackMenuProps {
  /** Whose feedback it is. */
  name: string;
  onOpen: () => void;
  /** For those who may. */
  care: false | { onEdit: () => void; onDelete: () => void; onErase: () => void };
}

const keyLook = 'ms-auto text-muted text-xs pointer-coarse:hidden';

export function FeedbackMenu({ name, onOpen, care }: FeedbackMenuProps) {
  const t = useTranslations('desk');
  return (
    <DropdownMenu
      trigger={
        <Button variant="ghost" size="icon" aria-label={t('list.menu', { name })}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <DropdownItem onSelect={onOpen}>
        <Maximize2 aria-hidden />
        {t('details.open')}
        <kbd className={keyLook}>Enter</kbd>
      </DropdownItem>
      {care && (
        <>
          <DropdownItem onSelect={care.onEdit}>
            <Pencil aria-hidden />
            {t('edit.open')}
            <kbd className={keyLook}>e</kbd>
          </DropdownItem>
          <DropdownItem onSelect={care.onDelete}>
            <Trash2 aria-hidden />
            {t('remove.open')}
            <kbd className={keyLook}>Delete</kbd>
          </DropdownItem>
          <DropdownSeparator />
          <DropdownItem onSelect={care.onErase}>
            <UserRoundX aria-hidden />
            {t('erase.open')}
          </DropdownItem>
        </>
      )}
    </DropdownMenu>
  );
}
