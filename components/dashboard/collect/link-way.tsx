'use client';

import { useTranslations } from 'next-intl';
import { FormQr } from '#components/dashboard/now/form-qr.tsx';
import { formLink } from '#lib/core/link/form-address.ts';
import { OrderLink } from './order-link.tsx';
import { Snippet } from './snippet.tsx';
import type { Destination } from './ways.ts';

/** The address itself, for everybody or for the customer of one order. */
export function LinkWay({ destination }: { destination: Destination }) {
  const t = useTranslations('collect.link');
  const { origin, source, locale } = destination;
  const link = formLink(origin, { source, locale: locale ?? undefined });
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
      <section className="grid content-start gap-3">
        <h3 className="font-medium">{t('for_all')}</h3>
        <FormQr link={link} label={t('qr')} />
        <Snippet title={t('address')} text={link} />
      </section>
      <OrderLink key={`${source} ${locale}`} destination={destination} />
    </div>
  );
}
