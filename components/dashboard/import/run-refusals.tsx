'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DataTable } from '#components/charts/data-table.tsx';
import { saveFile } from '#components/charts/save-file.ts';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import type { ImportRunDetail, ImportRunWire } from '#lib/core/import/import-run.ts';
import { refusalsToCsv } from './refusals-to-csv.ts';
import { useRefusalWords } from './use-refusal-words.ts';

const MOST_SHOWN = 20;

/** Why rows were refused, fetched when it is asked for. */
export function RunRefusals({ run: { id, refused, file_name: name } }: { run: ImportRunWire }) {
  const t = useTranslations('desk');
  const words = useRefusalWords();
  const { busy, run } = useAction();
  const [errors, setErrors] = useState<ImportRunDetail['errors'] | null>(null);
  const show = () =>
    run(async () => setErrors((await fetchJson<ImportRunDetail>(`/api/v1/imports/${id}`)).errors));
  if (!errors) {
    return (
      <Button size="small" className="mt-3" disabled={busy} onClick={show}>
        {t('import.why', { count: refused })}
      </Button>
    );
  }
  const columns = [t('import.row'), t('import.reason')];
  const rows = errors.map((error, index) => ({
    key: String(index),
    cells: [String(error.row), words(error)],
  }));
  const download = () => {
    const csv = refusalsToCsv(
      columns,
      rows.map(({ cells }) => cells),
    );
    saveFile(new Blob([csv], { type: 'text/csv' }), `${name ?? 'import'}-refused.csv`);
  };
  return (
    <div className="mt-3">
      <div className="max-h-72 overflow-y-auto rounded-lg border border-line px-3 py-1">
        <DataTable
          caption={t('import.why', { count: refused })}
          columns={columns}
          rows={rows.slice(0, MOST_SHOWN)}
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button size="small" onClick={download}>
          <Download aria-hidden />
          {t('import.download')}
        </Button>
        {rows.length > MOST_SHOWN && (
          <p className="text-muted text-xs">
            {t('import.first_reasons', { count: MOST_SHOWN, total: rows.length })}
          </p>
        )}
      </div>
    </div>
  );
}
