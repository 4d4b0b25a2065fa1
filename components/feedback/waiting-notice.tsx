import { useTranslations } from 'next-intl';
import { SendNowButton } from './send-now-button.tsx';

interface WaitingNoticeProps {
  waiting: number;
  delivered: boolean;
  onSendNow: () => Promise<void>;
}

/** What an earlier visit left to be sent, and that it went. */
export function WaitingNotice({ waiting, delivered, onSendNow }: WaitingNoticeProps) {
  const t = useTranslations('form.waiting');
  return (
    <>
      {waiting > 0 && (
        <div className="mb-6 flex flex-wrap items-center gap-x-4 rounded-[10px] bg-(--surface-sunken) px-3.5 py-2">
          <p className="grow basis-52 py-1 text-sm">{t('text', { count: waiting })}</p>
          <SendNowButton
            onSendNow={onSendNow}
            className="inline-grid min-h-11 cursor-pointer place-items-center rounded-[10px] text-sm font-medium text-(--accent) underline-offset-4 hover:underline focus-visible:outline-2 focus-visible:outline-(--focus)"
          />
        </div>
      )}
      <div role="status">
        {waiting === 0 && delivered && (
          <p className="mb-6 rounded-[10px] bg-(--positive-soft) px-3.5 py-3 text-sm">
            {t('delivered')}
          </p>
        )}
      </div>
    </>
  );
}
