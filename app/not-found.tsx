import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PRIMARY_BUTTON } from '#components/page/field-classes.ts';
import { MessagePage } from '#components/page/message-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('form.notFound');
  return { title: t('title') };
}

export default async function NotFoundPage() {
  const t = await getTranslations('form.notFound');
  return (
    <MessagePage title={t('title')} text={t('text')}>
      <a href="/" className={PRIMARY_BUTTON}>
        {t('home')}
      </a>
    </MessagePage>
  );
}
