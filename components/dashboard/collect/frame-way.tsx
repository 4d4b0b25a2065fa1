'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RadioRow } from './radio-row.tsx';
import type { Site } from './site.ts';
import { SiteCheck } from './site-check.tsx';
import { Snippet } from './snippet.tsx';
import { frameSnippet, policyFor, type WidgetChoices } from './snippets.ts';
import type { Destination } from './ways.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** For sites that let no script in. */
export function FrameWay({ destination, site }: { destination: Destination; site: Site }) {
  const t = useTranslations('collect');
  const [theme, setTheme] = useState<WidgetChoices['theme']>('auto');
  return (
    <div className="grid max-w-3xl gap-4">
      <p className="max-w-prose text-pretty text-sm">{t('frame.text')}</p>
      <RadioRow
        legend={t('widget.theme')}
        options={THEMES.map((value) => ({ value, label: t(`widget.theme_${value}`) }))}
        value={theme}
        onChoose={setTheme}
      />
      <SiteCheck site={site} />
      <Snippet
        title={t('frame.snippet')}
        text={frameSnippet(destination, theme, t('frame.title'))}
      />
      <Snippet title={t('policy')} text={policyFor('frame', destination.origin)} />
    </div>
  );
}
