'use client';

import { Download, Trash2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { saveFile } from '#components/charts/save-file.ts';
import { exportHref, type FeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { csvOpening, feedbackToCsv } from '#lib/core/feedback/csv.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { DeletionProgress } from './deletion-progress.tsx';
import { SelectAllBox } from './select-all-box.tsx';
import { useDeleteEverything } from './use-delete-everything.ts';
import type { RowSelection } from './use-selection.ts';

interface SelectionBarProps {
  query: FeedbackQuery;
  rows: FeedbackWire[];
  /** The list goes on after these rows. */
  more: boolean;
  selection: RowSelection;
  mayManage: boolean;
  onDelete: (pieces: FeedbackWire[]) => void;
  onDeletedAll: () => unknown;
}

/** What is chosen, and what can be done with it. It stays in sight. */
export function SelectionBar(props: SelectionBarProps) {
  const { query, rows, more, selection, mayManage, onDelete, onDeletedAll } = props;
  const t = useTranslations('desk');
  const [asking, setAsking] = useState(false);
  const everything = useDeleteEverything(() => {
    selection.clear();
    onDeletedAll();
  });
  const { progress } = everything;
  const { ids, everything: all } = selection;
  const count = all?.count ?? ids.size;
  const chosen = () => rows.filter(({ id }) => ids.has(id));

  const save = () => {
    const text = csvOpening() + chosen().map(feedbackToCsv).join('');
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'earshot-feedback.csv');
  };

  return (
    <div className="sticky top-14 z-10 rounded-t-lg border-line border-b bg-surface">
      <div className="flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 pe-2">
        <SelectAllBox
          some={count > 0}
          all={rows.every(({ id }) => ids.has(id))}
          onToggle={selection.toggleAll}
          label={t('select.shown')}
        />
        {count === 0 ? (
          <span aria-hidden className="text-muted text-xs">
            {t('select.shown')}
          </span>
        ) : (
          <>
            <p role="status" className="font-medium text-sm tabular-nums">
              {t('select.chosen', { count })}
            </p>
            <div className="ms-auto flex items-center gap-1">
              {all ? (
                <Button asChild variant="ghost" size="small">
                  <a href={exportHref(all.query, 'csv')} download>
                    <Download aria-hidden />
                    {t('select.export')}
                  </a>
                </Button>
              ) : (
                <Button variant="ghost" size="small" onClick={save}>
                  <Download aria-hidden />
                  {t('select.export')}
                </Button>
              )}
              {mayManage && (
                <Button
                  variant="ghost"
                  size="small"
                  disabled={progress !== null}
                  onClick={() => (all ? setAsking(true) : onDelete(chosen()))}
                  className="text-danger hover:text-danger"
                >
                  <Trash2 aria-hidden />
                  {t('remove.open')}
                </Button>
              )}
              <Button
                variant="ghost"
                size="icon"
                aria-label={t('select.clear')}
                onClick={selection.clear}
              >
                <X aria-hidden />
              </Button>
            </div>
          </>
        )}
      </div>
      {more && !all && rows.every(({ id }) => ids.has(id)) && (
        <p className="flex flex-wrap items-center gap-x-2 px-4 pb-2 text-muted text-sm">
          {t('select.all_shown', { count: rows.length })}
          <Button
            variant="ghost"
            size="small"
            className="text-accent hover:text-accent"
            disabled={everything.counting}
            onClick={() => void everything.countEverything(query, selection.takeEverything)}
          >
            {t('select.everything')}
          </Button>
        </p>
      )}
      {progress && <DeletionProgress {...progress} />}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('remove.title_many', { count })}
        description={t('select.delete_text')}
        confirmLabel={t('remove.confirm_many', { count })}
        cancelLabel={t('cancel')}
        onConfirm={() => {
          if (all) void everything.deleteEverything(all);
        }}
      />
    </div>
  );
}
