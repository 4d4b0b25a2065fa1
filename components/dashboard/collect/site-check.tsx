'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { isAllowed, originOf, type Site } from './site.ts';

/** Whether the site that the snippet is for may show the form; said before anybody wonders. */
export function SiteCheck({ site }: { site: Site }) {
  const t = useTranslations('collect.site');
  const [given, setGiven] = useState('');
  const origin = originOf(given);
  const allowed = origin !== null && isAllowed(origin, site);
  return (
    <div>
      <Field label={t('label')} error={given !== '' && !origin ? t('no_site') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            name="site"
            dir="ltr"
            value={given}
            onChange={({ target }) => setGiven(target.value)}
            placeholder="https://shop.example"
            maxLength={300}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
          />
        )}
      </Field>
      <div role="status" className="mt-2 text-sm empty:hidden">
        {origin && allowed && (
          <p className="flex gap-2">
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-positive" />
            {t('allowed', { origin })}
          </p>
        )}
        {origin && !allowed && (
          <p className="flex gap-2 rounded-lg bg-neutral-soft p-3 text-pretty">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span>
              {t('not_allowed', { origin })}{' '}
              {site.mayChangeSettings ? (
                <Link
                  href="/admin/settings#sites"
                  className="text-accent underline underline-offset-2"
                >
                  {t('allow')}
                </Link>
              ) : (
                t('ask')
              )}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
