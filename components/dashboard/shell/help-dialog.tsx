'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '#components/ui/dialog.tsx';
import { useShortcutSetting } from './use-shortcuts.ts';

const KEYS = [
  { keys: ['/'], name: 'filter' },
  { keys: ['j', 'k'], name: 'rows' },
  { keys: ['Enter'], name: 'open' },
  { keys: ['x'], name: 'select' },
  { keys: ['Esc'], name: 'clear' },
  { keys: ['e'], name: 'edit' },
  { keys: ['Delete', '#'], name: 'delete' },
  { keys: ['r'], name: 'topic_rename' },
  { keys: ['m'], name: 'topic_merge' },
  { keys: ['p'], name: 'topic_pin' },
  { keys: ['h'], name: 'topic_hide' },
  { keys: ['←', '→'], name: 'chart' },
  { keys: ['?'], name: 'help' },
] as const;

interface HelpDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function HelpDialog({ open, onOpenChange }: HelpDialogProps) {
  const t = useTranslations('desk');
  const [on, setOn] = useShortcutSetting();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('help.title')} closeLabel={t('close')}>
      <dl className="space-y-2 text-sm">
        {KEYS.map(({ keys, name }) => (
          <div key={name} className="flex items-baseline justify-between gap-4">
            <dt>{t(`help.${name}`)}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="inline-flex h-6 min-w-6 items-center justify-center rounded-md border border-line bg-sunken px-1.5 font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 items-center gap-2.5 border-line border-t pt-3 text-sm">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
          className="size-4 accent-accent"
        />
        {t('help.setting')}
      </label>
    </Dialog>
  );
}
