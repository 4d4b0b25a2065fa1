import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { loginError } from '#components/account/login-error.ts';
import { LoginForm } from '#components/account/login-form.tsx';
import { safeCallbackPath } from '#components/account/safe-callback-path.ts';
import { WithoutScript } from '#components/account/without-script.tsx';
import { ShopPage } from '#components/page/shop-page.tsx';
import { wellFormedHost } from '#lib/core/browser/security-headers.ts';
import { listSignInProviders } from '#lib/transports/auth/list-sign-in-providers.ts';
import { shopLook } from '#lib/transports/http/shop-look.ts';
import { csrfCookieName } from './csrf-cookie-name.ts';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.login');
  return { title: t('title'), robots: { index: false } };
}

export default async function LoginPage({ searchParams }: { searchParams: SearchParams }) {
  const { callbackUrl, error, welcome } = await searchParams;
  const t = await getTranslations('account.login');
  const { account } = await getMessages();
  const kept = await cookies();
  const callbackPath = safeCallbackPath(callbackUrl, wellFormedHost((await headers()).get('host')));
  // next-auth keeps `token|hash` in its cookie and wants the token back from the form.
  const csrfToken = kept.get(csrfCookieName())?.value.split('|')[0] ?? null;
  return (
    <ShopPage look={await shopLook()} forTeam>
      <h1 className="text-[28px] leading-9 font-semibold tracking-tight">
        {welcome ? t('welcomeTitle') : t('title')}
      </h1>
      {welcome && <p className="mt-1 text-base text-(--text-muted)">{t('welcome')}</p>}
      {!csrfToken && <WithoutScript callbackPath={callbackPath} />}
      <NextIntlClientProvider messages={{ account }}>
        <LoginForm
          callbackPath={callbackPath}
          csrfToken={csrfToken}
          email={(welcome && kept.get('earshot.welcome')?.value) || ''}
          error={loginError(error)}
          providers={listSignInProviders()}
        />
      </NextIntlClientProvider>
    </ShopPage>
  );
}
