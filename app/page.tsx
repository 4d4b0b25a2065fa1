import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { uuidv7 } from 'uuidv7';
import { FeedbackForm } from '#components/feedback/feedback-form.tsx';
import { LanguageLinks } from '#components/feedback/language-links.tsx';
import { readSource } from '#components/feedback/read-source.ts';
import { ShopPage } from '#components/feedback/shop-page.tsx';
import { DEFAULT_LOCALE, LOCALES, supportedLocale } from '#lib/core/i18n/locales.ts';
import { issueFormToken } from '#lib/services/issue-form-token.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { shopLook } from '#lib/transports/http/shop-look.ts';
import { giveFeedback } from './give-feedback.ts';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The settings, and of them the team's own words in the page's language. */
async function ownTexts() {
  const { settings } = await readFormSettings();
  const locale = supportedLocale(await getLocale()) ?? DEFAULT_LOCALE;
  return { settings, locale, texts: settings.formTexts[locale] ?? {} };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('form.meta');
  const { texts, settings } = await ownTexts();
  const question = texts.title ?? t('title');
  const title = settings.shopName ? `${question} · ${settings.shopName}` : question;
  const description = texts.subtitle ?? t('description');
  const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `/?lang=${locale}`]));
  return {
    title: { absolute: title },
    description,
    alternates: { languages: { ...languages, 'x-default': '/' } },
    openGraph: { title, description, type: 'website' },
  };
}

export default async function FormPage({ searchParams }: { searchParams: SearchParams }) {
  const source = readSource((await searchParams).source);
  const { settings, locale, texts } = await ownTexts();
  const hrefOf = (lang: string) =>
    `/?${new URLSearchParams({ ...(source === 'form' ? {} : { source }), lang })}`;
  return (
    <ShopPage look={await shopLook()} footer={<LanguageLinks hrefOf={hrefOf} />}>
      <FeedbackForm
        giveFeedback={giveFeedback}
        draftId={uuidv7()}
        token={issueFormToken()}
        source={source}
        locale={locale}
        texts={texts}
        nameField={settings.nameField}
      />
    </ShopPage>
  );
}
