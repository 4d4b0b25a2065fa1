'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormQr } from '#components/dashboard/now/form-qr.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { Source } from '#lib/core/settings/settings.ts';

/** The form's address for a place, to be sent or printed. */
export function SourceLink({ source: { name, label } }: { source: Source }) {
  const t = useTranslations('settings.sources');
  const desk = useTranslations('desk');
  // The address is the browser's to know, and the code is drawn only for who looks.
  const [link, setLink] = useState<string | null>(null);
  return (
    <details
      onToggle={({ currentTarget }) =>
        setLink(
          currentTarget.open
            ? `${location.origin}/?${new URLSearchParams({ source: name })}`
            : null,
        )
      }
    >
      <summary className="flex min-h-9 w-fit cursor-pointer items-center rounded-md text-accent text-sm underline-offset-4 hover:underline pointer-coarse:min-h-11">
        {t('link')}
      </summary>
      {link && (
        <div className="mt-2 flex flex-wrap items-start gap-4">
          <FormQr link={link} label={t('qr', { name: label || name })} />
          <div className="grid min-w-0 grow basis-56 justify-items-start gap-3">
            <a
              href={link}
              target="_blank"
              rel="noreferrer"
              className="w-full break-all rounded-md bg-sunken px-3 py-2 text-accent text-sm underline-offset-4 hover:underline"
            >
              {link}
            </a>
            <CopyButton
              text={link}
              label={desk('copy')}
              doneLabel={desk('copied')}
              failedLabel={desk('copy_failed')}
            />
            <Link
              href={`/admin/collect?${new URLSearchParams({ source: name })}`}
              className="inline-flex min-h-9 items-center text-accent text-sm underline underline-offset-2 pointer-coarse:min-h-11"
            >
              {t('collect')}
            </Link>
          </div>
        </div>
      )}
    </details>
  );
}
