'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { selectedRow } from '#components/dashboard/shell/rows.ts';
import { useShortcuts } from '#components/dashboard/shell/use-shortcuts.ts';
import type { TopicFigures, TopicList } from '#lib/core/topics/topic-figures.ts';
import { TopicFiguresRow } from './topic-figures-row.tsx';
import { TopicNameDialog } from './topic-name-dialog.tsx';
import { useArrangeTopics } from './use-arrange-topics.ts';

interface TopicRowsProps {
  list: TopicList;
  mayArrange: boolean;
  onArranged: () => void;
}

export type TopicAction = 'rename' | 'merge' | 'pin' | 'hide';

/** The list, and what can be done with each: by its menu, or by a key on the row. */
export function TopicRows({ list, mayArrange, onArranged }: TopicRowsProps) {
  const t = useTranslations('desk');
  const { busy, arrange } = useArrangeTopics(onArranged);
  const [named, setNamed] = useState<{ topic: string; action: 'rename' | 'merge' } | null>(null);

  const act = (action: TopicAction, { topic, mark }: TopicFigures) => {
    if (action === 'rename' || action === 'merge') return setNamed({ topic, action });
    if (action === 'hide') {
      void arrange({ topics: [topic], mark: 'hidden' }, t('topic_page.hidden', { topic }));
      return;
    }
    const pinned = mark === 'pinned';
    const done = pinned ? t('topic_page.unpinned', { topic }) : t('topic_page.pinned', { topic });
    void arrange({ topics: [topic], mark: pinned ? null : 'pinned' }, done);
  };

  const onSelected = (action: TopicAction) => () => {
    const topic = list.topics.find((one) => one.topic === selectedRow());
    if (mayArrange && topic) act(action, topic);
  };
  useShortcuts({
    r: onSelected('rename'),
    m: onSelected('merge'),
    p: onSelected('pin'),
    h: onSelected('hide'),
  });

  const others = useMemo(() => list.topics.map(({ topic }) => topic), [list]);
  return (
    <>
      <ol className="divide-y divide-line">
        {list.topics.map((topic) => (
          <TopicFiguresRow
            key={topic.topic}
            figures={topic}
            period={list}
            onAct={mayArrange ? (action) => act(action, topic) : null}
          />
        ))}
      </ol>
      {named && (
        <TopicNameDialog
          {...named}
          others={others}
          busy={busy}
          onClose={() => setNamed(null)}
          onName={async (name) => {
            const words = { topic: named.topic, name };
            const done =
              named.action === 'merge'
                ? t('topic_page.merged', words)
                : t('topic_page.renamed', words);
            setNamed(null);
            await arrange({ topics: [named.topic], name }, done);
          }}
        />
      )}
    </>
  );
}
