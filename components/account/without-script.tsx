import { useTranslations } from 'next-intl';

/** next-auth sets its CSRF cookie on the way through its own address and leads back here. */
export function WithoutScript({ callbackPath }: { callbackPath: string }) {
  const t = useTranslations('account.login');
  const way = `/api/auth/signin?${new URLSearchParams({ callbackUrl: callbackPath })}`;
  return (
    <noscript>
      <p className="mt-4 rounded-[10px] bg-(--surface-sunken) px-3.5 py-3 text-sm">
        {t('withoutScript')}{' '}
        <a href={way} className="font-medium text-(--accent) underline underline-offset-4">
          {t('withoutScriptLink')}
        </a>
      </p>
    </noscript>
  );
}
