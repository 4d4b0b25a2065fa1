'use client';

import { Ellipsis, EyeOff, Merge, Pencil, Pin, PinOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { DropdownItem, DropdownMenu } from '#components/ui/dropdown-menu.tsx';
import type { TopicAction } from './topic-rows.tsx';

interface TopicMenuProps {
  topic: string;
  pinned: boolean;
  onAct: (action: TopicAction) => void;
}

export function TopicMenu({ topic, pinned, onAct }: TopicMenuProps) {
  const t = useTranslations('desk');
  const actions = [
    { action: 'rename', icon: Pencil, label: t('topic_page.rename'), letter: 'r' },
    { action: 'merge', icon: Merge, label: t('topic_page.merge'), letter: 'm' },
    {
      action: 'pin',
      icon: pinned ? PinOff : Pin,
      label: pinned ? t('topic_page.unpin') : t('topic_page.pin'),
      letter: 'p',
    },
    { action: 'hide', icon: EyeOff, label: t('topic_page.hide'), letter: 'h' },
  ] as const;
  return (
    <DropdownMenu
      trigger={
        <Button
          variant="ghost"
          size="icon"
          aria-label={t('topic_page.menu', { topic })}
          className="-my-1 -me-2"
        >
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      {actions.map(({ action, icon: Icon, label, letter }) => (
        <DropdownItem key={action} onSelect={() => onAct(action)}>
          <Icon aria-hidden />
          {label}
          <kbd className="ms-auto text-muted text-xs pointer-coarse:hidden">{letter}</kbd>
        </DropdownItem>
      ))}
    </DropdownMenu>
  );
}
