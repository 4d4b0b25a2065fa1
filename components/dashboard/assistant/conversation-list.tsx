import { MessageSquare, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AssistantConversation } from '#lib/core/assistant/assistant-wire.ts';

interface ConversationListProps {
  conversations: readonly AssistantConversation[];
  current: string | null;
  onOpen: (id: string) => void;
  onBegin: () => void;
  onDelete: (id: string) => void;
}

export function ConversationList(props: ConversationListProps) {
  const t = useTranslations('assistant');
  const { conversations, current, onOpen, onBegin, onDelete } = props;
  const [asking, setAsking] = useState<string | null>(null);
  return (
    <nav aria-label={t('history')}>
      <Button onClick={onBegin} className="w-full">
        <Plus aria-hidden />
        {t('new')}
      </Button>
      {conversations.length === 0 && (
        <p className="mt-3 px-1 text-muted text-sm">{t('no_history')}</p>
      )}
      <ul className="mt-2 max-h-72 space-y-0.5 overflow-y-auto lg:max-h-[60vh]">
        {conversations.map(({ id, title, updated_at }) => (
          <li key={id} className="flex items-center gap-1">
            <button
              type="button"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onOpen(id)}
              className={cn(
                'flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-md px-2 py-1.5 text-start text-sm hover:bg-sunken focus-visible:-outline-offset-2',
                id === current && 'bg-sunken font-medium',
              )}
            >
              <MessageSquare aria-hidden className="size-4 shrink-0 text-muted" />
              <span className="min-w-0">
                <bdi className="line-clamp-1">{title}</bdi>
                <LocalTime at={updated_at} form="moment" className="text-muted text-xs" />
              </span>
            </button>
            <Button
              variant="ghost"
              size="icon"
              aria-label={`${t('delete')}: ${title}`}
              onClick={() => setAsking(id)}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={t('confirm_title')}
        description={t('confirm_text')}
        confirmLabel={t('delete')}
        cancelLabel={t('cancel')}
        onConfirm={() => asking && onDelete(asking)}
      />
    </nav>
  );
}
