'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { FeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { SavedView } from './saved-view.ts';

type ViewNameDialogProps = { onClose: () => void } & (
  | { query: FeedbackQuery; view?: undefined }
  | { view: SavedView; query?: undefined }
);

/** Names a new view, or gives one another name. */
export function ViewNameDialog({ query, view, onClose }: ViewNameDialogProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useAction();
  const [name, setName] = useState(view?.name ?? '');
  const [error, setError] = useState<string>();

  const save = () =>
    run(async () => {
      try {
        if (view) await fetchJson(`/api/v1/views/${view.id}`, { method: 'PATCH', body: { name } });
        else await fetchJson('/api/v1/views', { method: 'POST', body: { name, query } });
      } catch (cause) {
        if (!(cause instanceof ApiProblem && cause.code === 'conflict')) throw cause;
        const full = cause.issues.some(({ code }) => code === 'too_many');
        return setError(full ? t('views.error_too_many') : t('views.error_taken'));
      }
      toast({ text: t('views.saved') });
      onClose();
      router.refresh();
    });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setError(t('views.name_missing'));
    else void save();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={view ? t('views.rename') : t('views.save')}
      description={t('views.text')}
      closeLabel={t('close')}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        <Field label={t('views.name')} error={error}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              autoComplete="off"
              maxLength={60}
              placeholder={t('views.name_placeholder')}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setError(undefined);
              }}
            />
          )}
        </Field>
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={busy}>
            {t('views.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
