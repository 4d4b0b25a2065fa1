'use client';

import { History, Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { AssistantConversation } from '#lib/core/assistant/assistant-wire.ts';
import type { ModelState } from '#lib/core/assistant/model-state.ts';
import { Composer } from './composer.tsx';
import { ConversationList } from './conversation-list.tsx';
import { TurnView } from './turn-view.tsx';
import { UsageLine } from './usage-line.tsx';
import { useConversation, type Whole } from './use-conversation.ts';

const SUGGESTIONS = ['status', 'why', 'topics', 'give'] as const;

interface AssistantDeskProps {
  state: ModelState;
  conversations: AssistantConversation[];
  initial: Whole | null;
}

/** A conversation with the record. */
export function AssistantDesk({ state, conversations, initial }: AssistantDeskProps) {
  const t = useTranslations('assistant');
  const { run } = useAction();
  const [known, setKnown] = useState({ state, conversations });
  const [listed, setListed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);

  const refresh = useCallback(() => {
    // Only the list and the costs: whoever misses them has the answer all the same.
    Promise.all([
      fetchJson<ModelState>('/api/v1/assistant'),
      fetchJson<{ data: AssistantConversation[] }>('/api/v1/assistant/conversations'),
    ])
      .then(([now, { data }]) => setKnown({ state: now, conversations: data }))
      .catch(() => {});
  }, []);
  const talk = useConversation(initial, refresh);
  const { turns, busy } = talk;

  const asked = turns.length;
  useEffect(() => {
    if (asked > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [asked]);

  const ask = (text: string) => {
    void talk.ask(text);
    field.current?.focus();
  };
  const begin = () => {
    talk.begin();
    setListed(false);
    field.current?.focus();
  };
  const open = (id: string) =>
    run(async () => {
      await talk.open(id);
      setListed(false);
    });
  const remove = (id: string) =>
    run(async () => {
      await fetchJson(`/api/v1/assistant/conversations/${id}`, { method: 'DELETE' });
      if (id === talk.id) talk.begin();
      refresh();
    });

  return (
    <div className="mx-auto flex max-w-5xl flex-col">
      <PageHeading
        title={t('title')}
        text={t('text')}
        actions={
          <Button
            aria-expanded={listed}
            onClick={() => setListed((was) => !was)}
            className="lg:hidden"
          >
            <History aria-hidden />
            {t('history')}
          </Button>
        }
      />
      <div className="grid gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className={cn('lg:block', !listed && 'hidden')}>
          <ConversationList
            conversations={known.conversations}
            current={talk.id}
            onOpen={open}
            onBegin={begin}
            onDelete={remove}
          />
        </div>
        <div className="flex min-h-[calc(100dvh-16rem)] min-w-0 flex-col lg:min-h-[calc(100dvh-10rem)]">
          {turns.length === 0 ? (
            <EmptyState icon={Sparkles} title={t('empty')} className="flex-1">
              {SUGGESTIONS.map((one) => (
                <Button
                  key={one}
                  onClick={() => ask(t(`suggest.${one}`))}
                  className="h-auto min-h-10 max-w-full whitespace-normal py-2 text-start"
                >
                  {t(`suggest.${one}`)}
                </Button>
              ))}
            </EmptyState>
          ) : (
            <ol className="flex-1 space-y-8 pb-6">
              {turns.map((turn) => (
                <TurnView key={turn.key} turn={turn} busy={busy} onRetry={talk.retry} />
              ))}
            </ol>
          )}
          <div ref={end} className="scroll-mb-40" />
          <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] space-y-2 border-line border-t bg-background py-3 md:bottom-0">
            <Composer field={field} busy={busy} onSend={ask} onStop={talk.stop} />
            <UsageLine state={known.state} />
          </div>
          <p role="status" className="sr-only">
            {busy ? t('answering') : turns.some(({ answer }) => answer) ? t('answered') : ''}
          </p>
        </div>
      </div>
    </div>
  );
}
