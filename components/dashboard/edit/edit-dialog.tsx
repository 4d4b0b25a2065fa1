'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput, textInputLook } from '#components/ui/text-input.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { RatingChoice } from './rating-choice.tsx';
import { useSaveEdit } from './use-save-edit.ts';

interface EditDialogProps {
  feedback: FeedbackWire;
  onClose: () => void;
  onSaved: (feedback: FeedbackWire) => void;
}

/** Puts a piece right: a typo, a name that should not be there, a rating told on the phone. */
export function EditDialog({ feedback, onClose, onSaved }: EditDialogProps) {
  const t = useTranslations('desk');
  const [name, setName] = useState(feedback.customer_name);
  const [text, setText] = useState(feedback.feedback);
  const [rating, setRating] = useState(feedback.rating);
  const { busy, errors, save } = useSaveEdit(feedback, onSaved);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ customer_name: name, feedback: text, rating });
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('edit.title')}
      description={t('edit.text')}
      closeLabel={t('close')}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        <Field label={t('edit.feedback')} error={errors.feedback}>
          {(control) => (
            <textarea
              {...control}
              name="feedback"
              dir="auto"
              rows={4}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className={`${textInputLook} block resize-y py-2 leading-6`}
            />
          )}
        </Field>
        <RatingChoice value={rating} onChoose={setRating} error={errors.rating} />
        <Field label={t('edit.name')} error={errors.customer_name}>
          {(control) => (
            <TextInput
              {...control}
              name="customer_name"
              dir="auto"
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={busy}>
            {t('edit.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
