'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FormFields } from './form-fields.tsx';
import { type GiveFeedback, UNTOUCHED } from './form-state.ts';
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
}

export function FeedbackForm({ giveFeedback, draftId, token, source, locale }: FeedbackFormProps) {
  const t = useTranslations('form');
  const [state, action] = useActionState(giveFeedback, UNTOUCHED);
  const feedback = useFeedbackForm({ state, draftId, token, origin: { source, locale } });
  const { phase, waiting, delivered, sendNow, startAnother } = feedback;

  if (phase.name === 'thanked') {
    return <ThankYouPanel {...phase} locale={locale} onAnother={startAnother} />;
  }
  if (phase.name === 'kept') {
    return <KeptPanel {...phase} onSendNow={sendNow} onAnother={startAnother} />;
  }
  return (
    <>
      <WaitingNotice waiting={waiting} delivered={delivered} onSendNow={sendNow} />
      <h1 className="text-[28px] leading-9 font-semibold tracking-tight text-balance">
        {t('heading')}
      </h1>
      <p className="mt-1 text-base text-pretty text-(--text-muted)">{t('intro')}</p>
      <FormFields
        ref={feedback.form}
        action={action}
        initial={feedback.initial}
        issues={feedback.issues}
        notice={feedback.notice}
        sending={phase.name === 'sending'}
        token={token}
        source={source}
        onSubmit={feedback.onSubmit}
        onInput={feedback.onInput}
      />
    </>
  );
}
