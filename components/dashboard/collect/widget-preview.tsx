'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '#components/ui/class-names.ts';
import { RadioRow } from './radio-row.tsx';

/** The real widget on the page of an invented shop, in a sandbox; what is sent there is not kept. */
export function WidgetPreview({ settings }: { settings: [name: string, value: string][] }) {
  const t = useTranslations('collect.preview');
  const [ground, setGround] = useState<'light' | 'dark'>('light');
  const [width, setWidth] = useState<'phone' | 'wide'>('phone');
  const [dir, setDir] = useState<'ltr' | 'rtl'>('ltr');
  const query = new URLSearchParams([...settings, ['ground', ground], ['dir', dir]]);
  return (
    <section aria-label={t('title')} className="min-w-0">
      <div className="mb-3 flex flex-wrap gap-x-6 gap-y-3">
        <RadioRow
          legend={t('page')}
          options={[
            { value: 'light', label: t('page_light') },
            { value: 'dark', label: t('page_dark') },
          ]}
          value={ground}
          onChoose={setGround}
        />
        <RadioRow
          legend={t('width')}
          options={[
            { value: 'phone', label: t('width_phone') },
            { value: 'wide', label: t('width_wide') },
          ]}
          value={width}
          onChoose={setWidth}
        />
        <RadioRow
          legend={t('direction')}
          options={[
            { value: 'ltr', label: t('direction_ltr') },
            { value: 'rtl', label: t('direction_rtl') },
          ]}
          value={dir}
          onChoose={setDir}
        />
      </div>
      <iframe
        key={String(query)}
        title={t('frame')}
        src={`/widget/preview?${query}`}
        sandbox="allow-scripts allow-forms"
        className={cn(
          'h-[40rem] w-full rounded-lg border border-line bg-white',
          width === 'phone' && 'mx-auto max-w-[23.5rem]',
        )}
      />
      <p className="mt-2 text-pretty text-muted text-xs">{t('text')}</p>
    </section>
  );
}
