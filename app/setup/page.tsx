import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { SetupForm } from '#components/account/setup-form.tsx';
import { PRIMARY_BUTTON } from '#components/page/field-classes.ts';
import { MessagePage } from '#components/page/message-page.tsx';
import { ShopPage } from '#components/page/shop-page.tsx';
import { createContext } from '#lib/services/context.ts';
import { peekInvitation } from '#lib/services/peek-invitation.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { shopLook } from '#lib/transports/http/shop-look.ts';
import { createAccount } from './create-account.ts';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.setup');
  return { title: t('title'), robots: { index: false } };
}

export default async function SetupPage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await searchParams;
  const t = await getTranslations('account.setup');
  const invitation = typeof token === 'string' ? await peek(token) : null;
  if (typeof token !== 'string' || !invitation) {
    return (
      <MessagePage title={t('goneTitle')} text={t('goneText')}>
        <a href="/login" className={PRIMARY_BUTTON}>
          {t('signIn')}
        </a>
      </MessagePage>
    );
  }
  const { account } = await getMessages();
  return (
    <ShopPage look={await shopLook()} forTeam>
      <h1 className="text-[28px] leading-9 font-semibold tracking-tight">{t('title')}</h1>
      <p className="mt-1 text-base text-(--text-muted)">{t('intro', { role: invitation.role })}</p>
      <NextIntlClientProvider messages={{ account }}>
        <SetupForm createAccount={createAccount} token={token} />
      </NextIntlClientProvider>
    </ShopPage>
  );
}

async function peek(token: string) {
  const address = clientAddress(await headers());
  return peekInvitation(createContext({ kind: 'customer', address }), token);
}
