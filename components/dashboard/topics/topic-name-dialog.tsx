'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';

interface TopicNameDialogProps {
  topic: string;
  action: 'rename' | 'merge';
  /** Topics to merge with. */
  others: string[];
  busy: boolean;
  onClose: () => void;
  onName: (name: string) => void;
}

const LONGEST = 60;

/** Asks what a topic is to be called, or with which other it belongs. */
export function TopicNameDialog(props: TopicNameDialogProps) {
  const { topic, action, others, busy, onClose, onName } = props;
  const t = useTranslations('desk');
  const list = useId();
  const [name, setName] = useState(action === 'rename' ? topic : '');
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    onName(name.trim());
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(`topic_page.${action}_title`, { topic })}
      description={t(`topic_page.${action}_text`)}
      closeLabel={t('close')}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        <Field
          label={t(`topic_page.${action}_label`)}
          error={missing ? t('edit.error_required') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              name="name"
              dir="auto"
              autoComplete="off"
              maxLength={LONGEST}
              {...(action === 'merge' && { list })}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {action === 'merge' && (
          <datalist id={list}>
            {others
              .filter((other) => other !== topic)
              .map((other) => (
                <option key={other} value={other} />
              ))}
          </datalist>
        )}
        <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={busy}>
            {t(`topic_page.${action}_confirm`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
