import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Spinner } from './spinner.tsx';

interface SendNowButtonProps {
  /** Resolves when the try is over; where it went, this button is gone by then. */
  onSendNow: () => Promise<void>;
  className: string;
}

export function SendNowButton({ onSendNow, className }: SendNowButtonProps) {
  const t = useTranslations('form.waiting');
  const [trying, setTrying] = useState(false);
  const [inVain, setInVain] = useState(false);

  async function sendNow(): Promise<void> {
    if (trying) return;
    setTrying(true);
    setInVain(false);
    await onSendNow();
    setTrying(false);
    setInVain(true);
  }

  return (
    <>
      <button type="button" onClick={sendNow} aria-busy={trying} className={className}>
        <span className={`col-start-1 row-start-1 ${trying ? 'invisible' : ''}`}>{t('now')}</span>
        {trying && (
          <span className="col-start-1 row-start-1">
            <Spinner />
          </span>
        )}
      </button>
      <p role="status" className="basis-full text-center text-sm text-(--text-muted) empty:hidden">
        {inVain && t('inVain')}
      </p>
    </>
  );
}
