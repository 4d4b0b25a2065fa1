'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { languageName } from './language-name.ts';

export function LanguageTag({ language }: { language: string }) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const name = languageName(language, locale) ?? t('language_unknown');
  return (
    // Server and browser may know a language by slightly different names; the server's stays.
    <Badge title={language} suppressHydrationWarning>
      {name}
    </Badge>
  );
}
