'use client';

import { Ban, Check, CircleDashed, CircleX, LoaderCircle, SkipForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import type { TaskState } from '#lib/core/workflows/run-state.ts';

const LOOK = {
  pending: ['plain', CircleDashed],
  running: ['accent', LoaderCircle],
  completed: ['positive', Check],
  failed: ['negative', CircleX],
  cancelled: ['plain', Ban],
  skipped: ['plain', SkipForward],
} as const;

/** How a run or a task stands, in a word, a sign and a colour. */
export function StateBadge({ state }: { state: TaskState }) {
  const t = useTranslations('workflows');
  const [tone, Icon] = LOOK[state];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className={state === 'running' ? 'motion-safe:animate-spin' : undefined} />
      {t(`state_${state}`)}
    </Badge>
  );
}
