import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import type { ImportRunWire } from '#lib/core/import/import-run.ts';

const TONES = {
  waiting: 'plain',
  running: 'accent',
  done: 'positive',
  failed: 'negative',
  cancelled: 'plain',
  interrupted: 'negative',
} as const;

export function RunState({ run: { state, dry_run: dryRun } }: { run: ImportRunWire }) {
  const t = useTranslations('desk');
  return (
    <Badge tone={dryRun && state === 'done' ? 'plain' : TONES[state]}>
      {t(`import.state_${dryRun ? 'check_' : ''}${state}`)}
    </Badge>
  );
}
