'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import { DEFAULT_LOCALE, FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { PlaceFields } from './place-fields.tsx';
import { type PlaceFigures, PlacesTable } from './places-table.tsx';
import type { Site } from './site.ts';
import { WayChoice } from './way-choice.tsx';
import { WayPanel } from './way-panel.tsx';
import type { Way } from './ways.ts';

interface CollectDeskProps extends Site {
  /** How the outside reaches us; null: as this browser does. */
  publicUrl: string | null;
  /** The place that the page was opened for. */
  asked: string;
  /** The team's places that are on offer. */
  places: readonly string[];
  counts: readonly PlaceFigures[];
  /** `#rrggbb` */
  brandColor: string | null;
  integrity: string | null;
}

/** Everything that brings customers to the form: to be chosen, seen, and taken along. */
export function CollectDesk(props: CollectDeskProps) {
  const { publicUrl, asked, places, counts, brandColor, integrity } = props;
  const t = useTranslations('collect');
  const own = lookupLocale(useLocale(), FORM_LOCALES) ?? DEFAULT_LOCALE;
  const mounted = useMounted();
  const [way, setWay] = useState<Way>('card');
  const [source, setSource] = useState(asked);
  const [locale, setLocale] = useState<FormLocale | null>(null);
  const origin = publicUrl ?? (mounted ? location.origin : null);
  // What is printed speaks one language; all else may follow the customer.
  const spoken = way === 'card' ? (locale ?? own) : locale;
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeading title={t('title')} text={t('text')} />
      <Card aria-label={t('title')} className="grid gap-5 p-4 sm:p-5">
        <WayChoice chosen={way} onChoose={setWay} />
        <PlaceFields
          places={places}
          source={source}
          onSource={setSource}
          locale={spoken}
          onLocale={setLocale}
          open={way !== 'card'}
        />
        <hr className="border-line" />
        {origin === null ? (
          <Skeleton className="h-96" />
        ) : (
          <WayPanel
            way={way}
            destination={{ origin, source, locale: spoken }}
            site={props}
            brandColor={brandColor}
            integrity={integrity}
          />
        )}
      </Card>
      <PlacesTable counts={counts} mayChangeSettings={props.mayChangeSettings} />
    </div>
  );
}
