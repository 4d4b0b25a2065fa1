'use client';

import { Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { FormQr } from '#components/dashboard/now/form-qr.tsx';
import { LIFETIMES, type Lifetime } from '#components/dashboard/tokens/api-token.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { NAME_MAX } from '#lib/core/feedback/limits.ts';
import { ORDER_MAX } from '#lib/core/link/link-limits.ts';
import { ManyLinks } from './many-links.tsx';
import { Snippet } from './snippet.tsx';
import type { Destination } from './ways.ts';

const DAY_MS = 86_400_000;

interface Wanted {
  order: string;
  customer_name: string;
  lifetime: Lifetime;
}

async function makeLink({ source, locale }: Destination, wanted: Wanted): Promise<string> {
  const days = LIFETIMES.find(({ name }) => name === wanted.lifetime)?.days ?? null;
  const link = {
    order: wanted.order.trim() || null,
    customer_name: wanted.customer_name.trim() || null,
    source: source === 'form' ? null : source,
    locale,
    expires_at: days === null ? null : new Date(Date.now() + days * DAY_MS).toISOString(),
  };
  const path = '/api/v1/links';
  const { data } = await fetchJson<{ data: { url: string }[] }>(path, {
    method: 'POST',
    body: { links: [link] },
  });
  return data[0]?.url ?? '';
}

/** A link that fills in the name and says which order it is about. */
export function OrderLink({ destination }: { destination: Destination }) {
  const t = useTranslations('collect.link');
  const desk = useTranslations('desk');
  const { busy, run } = useAction();
  const [wanted, setWanted] = useState<Wanted>({
    order: '',
    customer_name: '',
    lifetime: 'quarter',
  });
  const [link, setLink] = useState('');
  const empty = wanted.order.trim() === '' && wanted.customer_name.trim() === '';
  const change = (part: Partial<Wanted>) => {
    setWanted((before) => ({ ...before, ...part }));
    setLink('');
  };
  const make = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => setLink(await makeLink(destination, wanted)));
  };
  return (
    <section className="grid content-start gap-3">
      <h3 className="font-medium">{t('for_one')}</h3>
      <p className="max-w-prose text-pretty text-muted text-sm">{t('for_one_text')}</p>
      <form onSubmit={make} className="grid gap-3">
        <Field label={t('order')}>
          {(control) => (
            <TextInput
              {...control}
              name="order"
              dir="auto"
              value={wanted.order}
              onChange={({ target }) => change({ order: target.value })}
              placeholder="A-1209"
              maxLength={ORDER_MAX}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label={t('name')}>
          {(control) => (
            <TextInput
              {...control}
              name="link_name"
              dir="auto"
              value={wanted.customer_name}
              onChange={({ target }) => change({ customer_name: target.value })}
              maxLength={NAME_MAX}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label={desk('tokens.lifetime')}>
          {(control) => (
            <NativeSelect
              {...control}
              name="lifetime"
              value={wanted.lifetime}
              onChange={({ target }) => {
                const known = LIFETIMES.find(({ name }) => name === target.value);
                if (known) change({ lifetime: known.name });
              }}
            >
              {LIFETIMES.map(({ name }) => (
                <option key={name} value={name}>
                  {desk(`tokens.lifetime_${name}`)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <div>
          <Button type="submit" variant="primary" disabled={busy || empty}>
            <Link2 aria-hidden />
            {t('make')}
          </Button>
        </div>
      </form>
      {link !== '' && (
        <div role="status" className="grid gap-3">
          <FormQr link={link} label={t('qr_one')} />
          <Snippet title={t('address_one')} text={link} />
        </div>
      )}
      <ManyLinks destination={destination} />
    </section>
  );
}
