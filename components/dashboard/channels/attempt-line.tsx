import { useTranslations } from 'next-intl';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AttemptWire } from '#lib/core/outbound/delivery-wire.ts';

/** One try and what was answered. */
export function AttemptLine({ attempt }: { attempt: AttemptWire }) {
  const t = useTranslations('channels');
  const { number, at, status, error, duration_ms: ms, response } = attempt;
  return (
    <li className="text-sm">
      <p className="flex flex-wrap gap-x-3">
        <span className="font-medium">{t('attempt', { number })}</span>
        <LocalTime at={at} form="full" className="text-muted" />
        <span className="text-muted tabular-nums">{t('took', { ms })}</span>
        {status !== null && <span className="tabular-nums">{status}</span>}
        {error !== null && <span className="text-danger">{t(`error_${error}`)}</span>}
      </p>
      {response && (
        <pre className="mt-1 whitespace-pre-wrap break-all rounded-md bg-sunken p-2 text-xs">
          {response}
        </pre>
      )}
    </li>
  );
}
