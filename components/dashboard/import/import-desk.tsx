'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { ImportRunWire } from '#lib/core/import/import-run.ts';
import { ChosenFileCard } from './chosen-file-card.tsx';
import { DropZone } from './drop-zone.tsx';
import { type ChosenFile, readFileStart } from './read-file-start.ts';
import { RunRow } from './run-row.tsx';
import { useImportRuns } from './use-import-runs.ts';

export function ImportDesk({ runs: first }: { runs: ImportRunWire[] }) {
  const t = useTranslations('desk');
  const { runs, put, look } = useImportRuns(first);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const choose = async (file: File) => setChosen(await readFileStart(file));
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('import.title')} text={t('import.text')} />
      {chosen ? (
        <ChosenFileCard
          key={chosen.key}
          chosen={chosen}
          runs={runs}
          onStarted={put}
          onClose={() => setChosen(null)}
        />
      ) : (
        <DropZone onChoose={choose} />
      )}
      <section aria-labelledby="imports" className="mt-8">
        <h2 id="imports" className="mb-2 font-semibold text-sm">
          {t('import.history')}
        </h2>
        <Card>
          {runs.length === 0 ? (
            <EmptyState icon={FileUp} title={t('import.empty')} text={t('import.empty_text')} />
          ) : (
            <ul className="divide-y divide-line">
              {runs.map((run) => (
                <RunRow key={run.id} run={run} onChange={look} />
              ))}
            </ul>
          )}
        </Card>
      </section>
    </div>
  );
}
