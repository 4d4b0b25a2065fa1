'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** A signing secret, this once. */
export function SecretBox({ title, secret }: { title: string; secret: string }) {
  const t = useTranslations('channels');
  return (
    <div className="mt-4 animate-slide-in rounded-lg border border-accent bg-accent-soft p-4">
      <p className="flex items-start gap-2 font-medium text-sm">
        <KeyRound aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
        <span className="min-w-0 break-words">{title}</span>
      </p>
      <p className="mt-1 text-pretty text-sm">{t('once')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <code className="min-w-0 grow basis-64 break-all rounded-md bg-surface px-3 py-2 text-sm">
          {secret}
        </code>
        <CopyButton
          text={secret}
          label={t('copy')}
          doneLabel={t('copied')}
          failedLabel={t('copy_failed')}
        />
      </div>
    </div>
  );
}
