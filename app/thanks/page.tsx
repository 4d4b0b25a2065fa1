import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { QUIET_BUTTON } from '#components/feedback/field-classes.ts';
import { PageCard } from '#components/feedback/page-card.tsx';
import { readSource } from '#components/feedback/read-source.ts';
import { ThankYouText } from '#components/feedback/thank-you-text.tsx';
import { thankYou } from '#lib/core/i18n/thank-you.ts';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('form.meta');
  return { title: { absolute: t('thanksTitle') }, robots: { index: false } };
}

/** Where the form leads without JavaScript. `?l=` is the language written, `?lang=` the page's. */
export default async function ThanksPage({ searchParams }: { searchParams: SearchParams }) {
  const { l, source } = await searchParams;
  const t = await getTranslations('form.thanks');
  const locale = await getLocale();
  const written = typeof l === 'string' ? thankYou(l.slice(0, 35)) : null;
  const again = new URLSearchParams({ source: readSource(source), lang: locale });
  return (
    <PageCard>
      <div className="grid justify-items-center gap-6 py-6 text-center">
        <ThankYouText thankYou={written ?? { text: t('text'), language: locale }} />
        <a href={`/?${again}`} className={QUIET_BUTTON}>
          {t('again')}
        </a>
      </div>
    </PageCard>
  );
}
