'use client';

import { useTranslations } from 'next-intl';
import { PRIMARY_BUTTON } from '#components/page/field-classes.ts';
import { MessagePage } from '#components/page/message-page.tsx';

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('form.failure');
  return (
    <MessagePage title={t('title')} text={t('text')}>
      <button type="button" onClick={reset} className={PRIMARY_BUTTON}>
        {t('retry')}
      </button>
    </MessagePage>
  );
}
