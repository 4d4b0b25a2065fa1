'use client';

import { ExternalLink, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CodeBlock } from '#components/docs/code-block.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { ASSISTANT_NAMES, type Assistant, HOSTED } from './assistants.ts';
import { isOverheard, reachOf } from './reach.ts';
import { type Connection, type Snippet, setUpOf } from './set-ups.ts';

interface SetUpStepProps {
  assistant: Assistant;
  connection: Connection;
}

/** What stands between this assistant and this address, if anything. */
function useWarning({ assistant, connection: { url } }: SetUpStepProps): string | null {
  const t = useTranslations('connect');
  const host = new URL(url).origin;
  const name = ASSISTANT_NAMES[assistant];
  if (HOSTED.includes(assistant) && reachOf(url) !== 'public')
    return t('unreachable', { name, host });
  return isOverheard(url) ? t('overheard', { host }) : null;
}

export function SetUpStep({ assistant, connection }: SetUpStepProps) {
  const t = useTranslations('connect');
  const desk = useTranslations('desk');
  const warning = useWarning({ assistant, connection });
  const { link, snippets } = setUpOf(assistant, connection);
  const titleOf = ({ title }: Snippet) =>
    'file' in title ? title.file : t(`snippet.${title.words}`);
  return (
    <div className="space-y-4">
      <p className="max-w-prose text-pretty text-sm">{t(`how.${assistant}`)}</p>
      {warning && (
        <p className="flex max-w-prose gap-2 rounded-lg bg-neutral-soft p-3 text-pretty text-sm">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {warning}
        </p>
      )}
      {link && (
        <Button asChild variant="primary">
          <a href={link}>
            <ExternalLink aria-hidden />
            {t('add', { name: ASSISTANT_NAMES[assistant] })}
          </a>
        </Button>
      )}
      {snippets.map((snippet) => (
        <div key={titleOf(snippet)}>
          <CodeBlock title={titleOf(snippet)} text={snippet.text} />
          <div className="mt-2">
            <CopyButton
              text={snippet.text}
              label={t('copy')}
              doneLabel={desk('copied')}
              failedLabel={desk('copy_failed')}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
