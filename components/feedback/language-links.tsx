import { useLocale, useTranslations } from 'next-intl';
import { LOCALE_NAMES, LOCALES } from '#lib/core/i18n/locales.ts';

/** The page in its other languages, each by its own name. */
export function LanguageLinks({ hrefOf }: { hrefOf: (locale: string) => string }) {
  const t = useTranslations('form');
  const current = useLocale();
  return (
    <nav aria-label={t('languages')} className="mt-4 flex justify-center gap-1">
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={hrefOf(locale)}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? 'true' : undefined}
          className="inline-flex min-h-11 items-center rounded-[10px] px-3 text-sm text-(--text-muted) underline-offset-4 hover:text-(--text) hover:underline focus-visible:outline-2 focus-visible:outline-(--focus) aria-current:font-medium aria-current:text-(--text)"
        >
          {LOCALE_NAMES[locale]}
        </a>
      ))}
    </nav>
  );
}
