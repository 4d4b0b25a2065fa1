import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { uuidv7 } from 'uuidv7';
import { FeedbackForm } from '#components/feedback/feedback-form.tsx';
import { LanguageLinks } from '#components/feedback/language-links.tsx';
import { PageCard } from '#components/feedback/page-card.tsx';
import { readSource } from '#components/feedback/read-source.ts';
import { LOCALES } from '#lib/core/i18n/locales.ts';
import { issueFormToken } from '#lib/services/issue-form-token.ts';
import { giveFeedback } from './give-feedback.ts';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('form.meta');
  const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `/?lang=${locale}`]));
  return {
    title: { absolute: t('title') },
    description: t('description'),
    alternates: { languages: { ...languages, 'x-default': '/' } },
    openGraph: { title: t('title'), description: t('description'), type: 'website' },
  };
}

export default async function FormPage({ searchParams }: { searchParams: SearchParams }) {
  const source = readSource((await searchParams).source);
  const hrefOf = (locale: string) =>
    `/?${new URLSearchParams({ ...(source === 'form' ? {} : { source }), lang: locale })}`;
  return (
    <PageCard footer={<LanguageLinks hrefOf={hrefOf} />}>
      <FeedbackForm
        giveFeedback={giveFeedback}
        draftId={uuidv7()}
        token={issueFormToken()}
        source={source}
        locale={await getLocale()}
      />
    </PageCard>
  );
}
