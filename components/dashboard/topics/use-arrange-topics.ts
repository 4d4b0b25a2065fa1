'use client';

import { useTranslations } from 'next-intl';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';
import type { TopicMark, TopicRule } from '#lib/core/topics/topic-rules.ts';

export interface Arrangement {
  topics: string[];
  name?: string | null;
  mark?: TopicMark | null;
}

const PATH = '/api/v1/topics/rules';

/** Changes what the team wants of topics, says so, and offers to take it back. */
export function useArrangeTopics(onArranged: () => void) {
  const t = useTranslations('desk');
  const toast = useToast();
  const { busy, run } = useAction();

  const undo = (rules: TopicRule[]) =>
    run(async () => {
      await fetchJson(PATH, { method: 'PUT', body: { rules } });
      onArranged();
      toast({ text: t('topic_page.undone') });
    });

  const arrange = (change: Arrangement, done: string) =>
    run(async () => {
      const answer = await fetchJson<{ undo: TopicRule[] }>(PATH, {
        method: 'PATCH',
        body: change,
      });
      onArranged();
      toast({ text: done, action: { label: t('undo'), onSelect: () => void undo(answer.undo) } });
    });

  return { busy, arrange };
}
