'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { cn } from '#components/ui/class-names.ts';

/** Where a file is dropped or chosen: the browser's own file field, made large. */
export function DropZone({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations('desk');
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onChoose(file);
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <label
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
      className={cn(
        'flex cursor-pointer flex-col items-center rounded-card border-2 border-dashed px-6 py-10 text-center transition-colors duration-150 focus-within:outline-2 focus-within:outline-focus focus-within:outline-offset-2',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong/60 bg-surface hover:bg-sunken',
      )}
    >
      <FileUp aria-hidden strokeWidth={1.5} className="size-8 text-muted" />
      <span className="mt-3 font-medium">{t('import.choose')}</span>
      <span className="mt-1 max-w-md text-pretty text-muted text-sm">{t('import.formats')}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,.db,.sqlite,.sqlite3"
        className="sr-only"
        onChange={(event) => take(event.target.files)}
      />
    </label>
  );
}
