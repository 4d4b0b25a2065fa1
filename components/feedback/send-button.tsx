import { useTranslations } from 'next-intl';
import { PRIMARY_BUTTON } from './field-classes.ts';
import { Spinner } from './spinner.tsx';

/** Both labels lie on each other, so that the button keeps its size. */
export function SendButton({ label, sending }: { label: string; sending: boolean }) {
  const t = useTranslations('form');
  return (
    <button
      type="submit"
      aria-busy={sending}
      className={`${PRIMARY_BUTTON} w-full grid-cols-1 py-2 wrap-anywhere`}
    >
      <span className={sending ? 'invisible col-start-1 row-start-1' : 'col-start-1 row-start-1'}>
        {label}
      </span>
      {sending && (
        <span className="col-start-1 row-start-1 inline-flex items-center gap-2.5">
          <Spinner />
          {t('sending')}
        </span>
      )}
    </button>
  );
}
