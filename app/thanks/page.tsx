import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { QUIET_BUTTON } from '#components/feedback/field-classes.ts';
import { readSource } from '#components/feedback/read-source.ts';
import { ShopPage } from '#components/feedback/shop-page.tsx';
import { ThankYouText } from '#components/feedback/thank-you-text.tsx';
import { thankYouOf } from '#lib/core/settings/thank-you-of.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { shopLook } from '#lib/transports/http/shop-look.ts';

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
  const { settings } = await readFormSettings();
  const written = typeof l === 'string' ? [l.slice(0, 35)] : [];
  const again = new URLSearchParams({ source: readSource(source), lang: locale });
  return (
    <ShopPage look={await shopLook()}>
      <div className="grid justify-items-center gap-6 py-6 text-center">
        <ThankYouText thankYou={thankYouOf(settings.formTexts, [...written, locale])} />
        <a href={`/?${again}`} className={QUIET_BUTTON}>
          {t('again')}
        </a>
      </div>
    </ShopPage>
  );
}
