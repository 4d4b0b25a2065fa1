'use client';

import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { use, useEffect, useRef } from 'react';
import { FeedbackText } from '#components/feedback/feedback-text.tsx';
import { formWords } from '#components/feedback/form-words.ts';
import { NameField } from '#components/feedback/name-field.tsx';
import { RatingFaces } from '#components/feedback/rating-faces.tsx';
import { SendButton } from '#components/feedback/send-button.tsx';
import { ShopMark } from '#components/ui/shop-mark.tsx';
import { brandTokens } from '#lib/core/brand/brand-css.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import type { Locale } from '#lib/core/i18n/locales.ts';
import { FormMessagesContext, useFormMessages } from './use-form-messages.ts';
import type { SettingsForm } from './use-settings.ts';

/** The form as it would be, from its own parts; nothing in it can be used. */
export function FormPreview({ form, locale }: { form: SettingsForm; locale: Locale }) {
  const t = useTranslations('settings.preview');
  const { draft, settings } = form;
  const messages = use(FormMessagesContext)[locale];
  const { thank_you, ...own } = draft.form_texts[locale];
  const given = Object.entries({ ...own, thankYou: thank_you }).filter(([, text]) => text.trim());
  const words = formWords(Object.fromEntries(given), useFormMessages(locale));
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

  return (
    <section aria-label={t('title')} className="min-w-0">
      <h2 className="mb-2 font-medium text-muted text-sm">{t('title')}</h2>
      <div ref={ground} inert lang={locale} dir={directionOf(locale)} className="grid gap-3">
        <NextIntlClientProvider locale={locale} messages={{ form: messages }}>
          <div className="rounded-[10px] border border-line bg-surface p-5">
            <ShopMark
              shop={{ name: draft.shop_name.trim() || null, logo: settings.logo }}
              className="mb-5"
            />
            <p className="text-balance font-semibold text-2xl tracking-tight wrap-anywhere">
              {words.title}
            </p>
            <p className="mt-1 text-pretty text-muted wrap-anywhere">{words.subtitle}</p>
            <div className="mt-5 grid grid-cols-1 gap-5">
              <RatingFaces defaultValue="" error={undefined} autoFocus={false} />
              <FeedbackText
                defaultValue=""
                error={undefined}
                autoFocus={false}
                placeholder={words.placeholder}
              />
              {draft.name_field !== 'hidden' && (
                <NameField
                  asked={draft.name_field}
                  defaultValue=""
                  error={undefined}
                  autoFocus={false}
                />
              )}
              <SendButton label={words.send} sending={false} />
            </div>
          </div>
          <p className="text-muted text-sm">{t('thanks')}</p>
          <p className="whitespace-pre-line text-balance rounded-[10px] border border-line bg-surface p-5 text-center font-medium wrap-anywhere">
            {words.thankYou}
          </p>
        </NextIntlClientProvider>
      </div>
    </section>
  );
}
