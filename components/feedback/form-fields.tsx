import { useTranslations } from 'next-intl';
import type { FormEvent, Ref } from 'react';
import type { NameField as Asked } from '#lib/core/settings/settings.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FeedbackText } from './feedback-text.tsx';
import { FormNotice } from './form-notice.tsx';
import type { Draft, FormIssue, Notice } from './form-state.ts';
import type { FormWords } from './form-words.ts';
import { Honeypot } from './honeypot.tsx';
import { NameField } from './name-field.tsx';
import { RatingFaces } from './rating-faces.tsx';
import { SendButton } from './send-button.tsx';
import { useErrorTexts } from './use-error-texts.ts';

interface FormFieldsProps {
  ref: Ref<HTMLFormElement>;
  action: (data: FormData) => void;
  initial: Draft;
  issues: FormIssue[];
  notice: Notice | null;
  sending: boolean;
  token: string;
  source: string;
  words: FormWords;
  nameField: Asked;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onInput: (event: FormEvent<HTMLFormElement>) => void;
}

/** The form itself. The browser keeps the values; errors are ours, in our words, so `noValidate`. */
export function FormFields(props: FormFieldsProps) {
  const { ref, action, initial, issues, notice, sending, token, source, words, nameField } = props;
  const t = useTranslations('form');
  const errors = useErrorTexts(issues);
  const first = issues[0]?.field;
  return (
    <form
      ref={ref}
      action={action}
      noValidate
      onSubmit={props.onSubmit}
      onInput={props.onInput}
      className="relative mt-6 grid grid-cols-1 gap-6"
    >
      <input type="hidden" name="id" defaultValue={initial.id} autoComplete="off" />
      <input type="hidden" name="token" value={token} autoComplete="off" />
      <input type="hidden" name="source" value={source} autoComplete="off" />
      <Honeypot />
      <ErrorSummary errors={errors} />
      <RatingFaces
        defaultValue={initial.rating}
        error={errors.get('rating')}
        autoFocus={first === 'rating'}
      />
      <FeedbackText
        defaultValue={initial.feedback}
        error={errors.get('feedback')}
        autoFocus={first === 'feedback'}
        placeholder={words.placeholder}
      />
      {nameField !== 'hidden' && (
        <NameField
          asked={nameField}
          defaultValue={initial.customer_name}
          error={errors.get('customer_name')}
          autoFocus={first === 'customer_name'}
        />
      )}
      <div className="grid gap-3">
        <FormNotice notice={notice} />
        <SendButton label={words.send} sending={sending} />
        <p role="status" className="sr-only">
          {sending && t('sending')}
        </p>
        <p className="text-center text-sm text-(--text-muted)">
          {t(nameField === 'hidden' ? 'privacy_no_name' : 'privacy')}
        </p>
      </div>
    </form>
  );
}
