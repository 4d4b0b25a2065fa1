'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { FormTexts, NameField } from '#lib/core/settings/settings.ts';
import { FormFields } from './form-fields.tsx';
import { type GiveFeedback, UNTOUCHED } from './form-state.ts';
import { formWords } from './form-words.ts';
import { KeptPanel } from './kept-panel.tsx';
import { ThankYouPanel } from './thank-you-panel.tsx';
import { useFeedbackForm } from './use-feedback-form.ts';
import { WaitingNotice } from './waiting-notice.tsx';

interface FeedbackFormProps {
  /** Sends the form where JavaScript does not run. */
  giveFeedback: GiveFeedback;
  draftId: string;
  token: string;
  source: string;
  locale: string;
  /** The team's own words in this language. */
  texts: FormTexts;
  nameField: NameField;
}

export function FeedbackForm(props: FeedbackFormProps) {
  const { giveFeedback, draftId, token, source, locale, texts, nameField } = props;
  const t = useTranslations('form');
  const [state, action] = useActionState(giveFeedback, UNTOUCHED);
  const feedback = useFeedbackForm({
    state,
    draftId,
    token,
    origin: { source, locale, nameField },
  });
  const words = formWords(texts, t);
  const { phase, waiting, delivered, sendNow, startAnother } = feedback;

  if (phase.name === 'thanked') {
    return (
      <ThankYouPanel
        {...phase}
        fallback={{ text: words.thankYou, language: locale }}
        onAnother={startAnother}
      />
    );
  }
  if (phase.name === 'kept') {
    return <KeptPanel {...phase} onSendNow={sendNow} onAnother={startAnother} />;
  }
  return (
    <>
      <WaitingNotice waiting={waiting} delivered={delivered} onSendNow={sendNow} />
      <h1 className="text-[28px] leading-9 font-semibold tracking-tight text-balance wrap-anywhere">
        {words.title}
      </h1>
      <p className="mt-1 text-base text-pretty text-(--text-muted) wrap-anywhere">
        {words.subtitle}
      </p>
      <FormFields
        ref={feedback.form}
        action={action}
        initial={feedback.initial}
        issues={feedback.issues}
        notice={feedback.notice}
        sending={phase.name === 'sending'}
        token={token}
        source={source}
        words={words}
        nameField={nameField}
        onSubmit={feedback.onSubmit}
        onInput={feedback.onInput}
      />
    </>
  );
}
