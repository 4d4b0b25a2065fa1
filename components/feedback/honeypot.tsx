import { useTranslations } from 'next-intl';

/** A field that only a program fills in. */
export function Honeypot() {
  const t = useTranslations('form');
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute size-px overflow-hidden opacity-0"
    >
      <label>
        {t('honeypot')}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
