'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { type ImportRunWire, isUnderWay } from '#lib/core/import/import-run.ts';
import { FilePreviewTable } from './file-preview-table.tsx';
import { ProgressBar } from './progress-bar.tsx';
import type { ChosenFile } from './read-file-start.ts';
import { useUpload } from './use-upload.ts';

const MOST_BYTES = 200 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

interface ChosenFileCardProps {
  chosen: ChosenFile;
  runs: ImportRunWire[];
  onStarted: (run: ImportRunWire) => void;
  onClose: () => void;
}

/** The chosen file: what it seems to be, then its check, then its import. */
export function ChosenFileCard({ chosen, runs, onStarted, onClose }: ChosenFileCardProps) {
  const t = useTranslations('desk');
  const number = useNumberFormat();
  const [checkId, setCheckId] = useState<string | null>(null);
  const { busy, share, upload } = useUpload((run) => {
    onStarted(run);
    if (run.dry_run) setCheckId(run.id);
    else onClose();
  });
  const { file, preview } = chosen;
  const check = runs.find(({ id }) => id === checkId);
  const checking = busy || (check !== undefined && isUnderWay(check.state));
  const checked = check?.state === 'done' ? check : null;
  const tooLarge = file.size > MOST_BYTES;
  const missing = (['feedback', 'rating'] as const).filter(
    (field) => preview.columns && !preview.columns[field],
  );
  const size = number.rating(Math.max(0.1, file.size / MEGABYTE));
  return (
    <Card className="p-5">
      <header className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="truncate font-semibold">
            <bdi>{file.name}</bdi>
          </h2>
          <p className="mt-0.5 text-muted text-sm">
            {t(`import.format_${preview.format}`)} · {t('import.size', { size })}
          </p>
        </div>
        <Button variant="ghost" size="icon" disabled={busy} onClick={onClose}>
          <X aria-hidden />
          <span className="sr-only">{t('import.another')}</span>
        </Button>
      </header>
      <FilePreviewTable preview={preview} columns={check?.columns ?? null} />
      {missing.length > 0 && (
        <p role="alert" className="mt-3 text-danger text-sm">
          {t('import.column_missing')}
        </p>
      )}
      {tooLarge && (
        <p role="alert" className="mt-3 text-danger text-sm">
          {t('import.too_large')}
        </p>
      )}
      {busy && (
        <div className="mt-4">
          <ProgressBar label={t('import.uploading')} share={share} />
          <p className="mt-1.5 text-muted text-sm">{t('import.uploading_text')}</p>
        </div>
      )}
      <div aria-live="polite" className="mt-4 flex flex-wrap items-center gap-3">
        {checked ? (
          <Button
            variant="primary"
            disabled={busy || checked.imported === 0}
            onClick={() => upload(file, preview.format, false)}
          >
            {t('import.start', { count: checked.imported })}
          </Button>
        ) : (
          <Button
            variant="primary"
            disabled={checking || tooLarge || missing.length > 0}
            onClick={() => upload(file, preview.format, true)}
          >
            {t(checking ? 'import.checking' : 'import.check')}
          </Button>
        )}
        <p className="text-pretty text-muted text-sm">
          {checked
            ? t('import.checked', {
                imported: checked.imported,
                repeated: checked.repeated,
                refused: checked.refused,
              })
            : t('import.check_note')}
        </p>
      </div>
    </Card>
  );
}
