'use client';

import { useEffect, useState } from 'react';
import { useAction } from '#components/dashboard/use-action.ts';
import type { ImportFormat } from '#lib/core/import/import-file.ts';
import type { ImportRunWire } from '#lib/core/import/import-run.ts';
import { uploadFile } from './upload-file.ts';

/** Uploads one file at a time; until it has gone the browser asks before the page is closed. */
export function useUpload(onStarted: (run: ImportRunWire) => void) {
  const { busy, run } = useAction();
  const [share, setShare] = useState(0);

  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [busy]);

  const upload = (file: File, format: ImportFormat, dryRun: boolean) =>
    run(async () => {
      setShare(0);
      onStarted(await uploadFile({ file, format, dryRun, onProgress: setShare }));
    });

  return { busy, share, upload };
}
