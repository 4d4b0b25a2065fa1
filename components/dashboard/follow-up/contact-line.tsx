'use client';

import { Mail, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { type Contact, contactText } from '#lib/core/follow-up/contact.ts';
import { answerHref } from './answer-href.ts';

interface ContactLineProps {
  contact: Contact;
  feedback: FeedbackWire;
  draft: string | undefined;
}

/** The contact itself, and the ways to use it. */
export function ContactLine({ contact, feedback, draft }: ContactLineProps) {
  const t = useTranslations('follow_up');
  const isMail = 'email' in contact;
  const text = contactText(contact);
  const words = { subject: t('subject'), body: draft ?? '' };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <bdi
        dir="ltr"
        className="min-w-0 grow select-all rounded-lg bg-sunken px-3 py-2 font-medium text-sm [overflow-wrap:anywhere]"
      >
        {text}
      </bdi>
      <Button asChild>
        <a href={answerHref(contact, feedback, words)}>
          {isMail ? <Mail aria-hidden /> : <Phone aria-hidden />}
          {t(isMail ? 'write' : 'call')}
        </a>
      </Button>
      <CopyButton
        text={text}
        label={t('copy')}
        doneLabel={t('copied')}
        failedLabel={t('copy_failed')}
      />
    </div>
  );
}
