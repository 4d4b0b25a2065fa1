'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { foldTopic, type TopicGroup } from '#lib/core/topics/topic-rules.ts';
import { useArrangeTopics } from './use-arrange-topics.ts';

interface DecidedTopicsProps {
  groups: TopicGroup[];
  mayArrange: boolean;
  onArranged: () => void;
}

/** What the team named, merged, pinned or hid, hidden ones included, and the way back. */
export function DecidedTopics({ groups, mayArrange, onArranged }: DecidedTopicsProps) {
  const t = useTranslations('desk');
  const heading = useId();
  const { busy, arrange } = useArrangeTopics(onArranged);
  const reset = ({ name }: TopicGroup) =>
    arrange(
      { topics: [name], name: null, mark: null },
      t('topic_page.reset_done', { topic: name }),
    );
  return (
    <section aria-labelledby={heading} className="mt-8">
      <h2 id={heading} className="mb-3 font-semibold text-sm">
        {t('topic_page.decided')}
      </h2>
      <Card>
        <ul className="divide-y divide-line">
          {groups.map((group) => {
            const members = group.topics.filter((topic) => topic !== foldTopic(group.name));
            return (
              <li
                key={group.name}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2"
              >
                <div className="min-w-0 grow basis-48">
                  <p className="flex min-w-0 items-center gap-2 text-sm">
                    <bdi className="truncate font-medium">{group.name}</bdi>
                    {group.mark && <Badge>{t(`topic_page.${group.mark}_badge`)}</Badge>}
                  </p>
                  {members.length > 0 && (
                    <p className="truncate text-muted text-xs">
                      {t('topic_page.members')} <bdi>{members.join(', ')}</bdi>
                    </p>
                  )}
                </div>
                {mayArrange && (
                  <Button
                    size="small"
                    variant="ghost"
                    disabled={busy}
                    aria-label={t('topic_page.reset_name', { topic: group.name })}
                    onClick={() => void reset(group)}
                  >
                    {t('topic_page.reset')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Card>
    </section>
  );
}
