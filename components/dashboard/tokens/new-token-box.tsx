'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { NewToken } from './api-token.ts';
import { exampleCall } from './example-call.ts';

/** The token itself, this once, and a line to try it with. */
export function NewTokenBox({ made }: { made: NewToken }) {
  const t = useTranslations('desk');
  const example = exampleCall(location.origin, made.token, made.scopes);
  const words = { doneLabel: t('copied'), failedLabel: t('copy_failed') };
  return (
    <div className="mt-4 animate-slide-in rounded-lg border border-accent bg-accent-soft p-4">
      <p className="flex items-start gap-2 font-medium text-sm">
        <KeyRound aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
        <span className="min-w-0 break-words">{t('tokens.made', { name: made.name })}</span>
      </p>
      <p className="mt-1 text-pretty text-sm">{t('tokens.once')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <code className="min-w-0 grow basis-64 break-all rounded-md bg-surface px-3 py-2 text-sm">
          {made.token}
        </code>
        <CopyButton text={made.token} label={t('tokens.copy')} {...words} />
      </div>
      <p className="mt-4 text-sm">{t('tokens.try')}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <code className="min-w-0 grow basis-64 whitespace-pre-wrap break-all rounded-md bg-surface px-3 py-2 text-xs leading-5">
          {example}
        </code>
        <CopyButton text={example} label={t('tokens.copy_call')} {...words} />
      </div>
    </div>
  );
}
