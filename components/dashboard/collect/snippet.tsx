'use client';

import { useTranslations } from 'next-intl';
import { CodeBlock } from '#components/docs/code-block.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** Something to be copied, as it is. */
export function Snippet({ title, text }: { title: string; text: string }) {
  const t = useTranslations('collect');
  const desk = useTranslations('desk');
  return (
    <div className="min-w-0">
      <CodeBlock title={title} text={text} />
      <div className="mt-2">
        <CopyButton
          text={text}
          label={t('copy')}
          doneLabel={desk('copied')}
          failedLabel={desk('copy_failed')}
        />
      </div>
    </div>
  );
}
