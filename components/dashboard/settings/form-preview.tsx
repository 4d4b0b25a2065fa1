'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ShopMark } from '#components/ui/shop-mark.tsx';
import { brandTokens } from '#lib/core/brand/brand-css.ts';
import { FOLLOW_UP_DAYS } from '#lib/core/follow-up/follow-up-days.ts';
import { blankDraft } from '#lib/core/form/form-state.ts';
import { formWords } from '#lib/core/form/form-words.ts';
import { formMarkup } from '#lib/core/form/markup/form-markup.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import type { FormLocale } from '#lib/core/i18n/locales.ts';
import { MarkupInShadow } from './markup-in-shadow.tsx';
import { type SettingsDraft, textsIn } from './settings-draft.ts';
import { useContactMessages, useFormMessages } from './use-form-messages.ts';
import type { SettingsForm } from './use-settings.ts';

const daysIn = ({ follow_up_days: days }: SettingsDraft): number =>
  Number(days) || FOLLOW_UP_DAYS.usual;

/** The form as it would be, made as it is made for customers; nothing in it can be used. */
export function FormPreview({ form, locale }: { form: SettingsForm; locale: FormLocale }) {
  const t = useTranslations('settings.preview');
  const { draft, settings } = form;
  const messages = useFormMessages(locale);
  const contact = useContactMessages(locale);
  const { thank_you, consent, ...own } = textsIn(draft, locale);
  const given = Object.entries({ ...own, thankYou: thank_you }).filter(([, text]) => text.trim());
  const words = formWords(Object.fromEntries(given), messages);
  const ground = useRef<HTMLDivElement>(null);
  const color = /^#[0-9a-f]{6}$/i.test(draft.brand_color) ? draft.brand_color : null;

  // By script: the page's policy allows no style attribute in what the server sends.
  useEffect(() => {
    const { style } = ground.current ?? {};
    const tokens = color ? brandTokens(color) : [];
    for (const [token, value] of tokens) style?.setProperty(token, value);
    return () => {
      for (const [token] of tokens) style?.removeProperty(token);
    };
  }, [color]);

  const shown = formMarkup({
    state: { draft: blankDraft(''), issues: [], notice: null },
    messages,
    locale,
    words,
    nameField: draft.name_field,
    source: 'form',
    token: '',
    followUp: draft.follow_up
      ? { messages: contact, consent: consent.trim() || contact.consent, days: daysIn(draft) }
      : undefined,
  });

  return (
    <section aria-label={t('title')} className="min-w-0">
      <h2 className="mb-2 font-medium text-muted text-sm">{t('title')}</h2>
      <div ref={ground} inert lang={locale} dir={directionOf(locale)} className="grid gap-3">
        <div className="rounded-[10px] border border-line bg-surface p-5">
          <ShopMark
            shop={{ name: draft.shop_name.trim() || null, logo: settings.logo }}
            className="mb-5"
          />
          <MarkupInShadow markup={shown.text} />
        </div>
        <p className="text-muted text-sm">{t('thanks')}</p>
        <p className="whitespace-pre-line text-balance rounded-[10px] border border-line bg-surface p-5 text-center font-medium wrap-anywhere">
          {words.thankYou}
        </p>
      </div>
    </section>
  );
}
