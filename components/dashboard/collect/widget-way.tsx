'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { colorTrouble } from './color-trouble.ts';
import type { Site } from './site.ts';
import { SiteCheck } from './site-check.tsx';
import { Snippet } from './snippet.tsx';
import { PLAIN_WIDGET, policyFor, widgetSettings, widgetSnippet } from './snippets.ts';
import { useSettled } from './use-settled.ts';
import type { Destination } from './ways.ts';
import { WidgetFields } from './widget-fields.tsx';
import { WidgetPreview } from './widget-preview.tsx';

interface WidgetWayProps {
  destination: Destination;
  site: Site;
  /** The shop's own, to begin with. */
  brandColor: string | null;
  /** The digest of the widget as it is served now. */
  integrity: string | null;
}

export function WidgetWay({ destination, site, brandColor, integrity }: WidgetWayProps) {
  const t = useTranslations('collect');
  const [given, setGiven] = useState({ ...PLAIN_WIDGET, color: brandColor ?? '' });
  const [pinned, setPinned] = useState(true);
  const color = colorTrouble(given.color) === 'not_a_color' ? '' : given.color;
  const choices = { ...given, color };
  const shown = useSettled(JSON.stringify(widgetSettings(destination, choices)));
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <div className="grid min-w-0 gap-4">
        <WidgetFields
          choices={given}
          onChange={(part) => setGiven((before) => ({ ...before, ...part }))}
        />
        <SiteCheck site={site} />
        <Snippet
          title={t('widget.snippet')}
          text={widgetSnippet(destination, choices, pinned ? integrity : null)}
        />
        <label className="flex min-h-9 items-start gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={pinned}
            onChange={({ target }) => setPinned(target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            {t('widget.pin')}
            <span className="block text-pretty text-muted text-xs">{t('widget.pin_text')}</span>
          </span>
        </label>
        <Snippet title={t('policy')} text={policyFor('widget', destination.origin)} />
      </div>
      <div className="min-w-0 lg:sticky lg:top-18">
        <WidgetPreview settings={JSON.parse(shown)} />
      </div>
    </div>
  );
}
