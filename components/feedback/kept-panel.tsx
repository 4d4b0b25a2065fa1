import { useTranslations } from 'next-intl';
import type { Submission } from './check-draft.ts';
import { PRIMARY_BUTTON, QUIET_BUTTON } from './field-classes.ts';
import { SendNowButton } from './send-now-button.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

interface KeptPanelProps {
  submission: Submission;
  onSendNow: () => Promise<void>;
  onAnother: () => void;
}

/** Nobody answered: the text is shown as kept, and goes by itself later. */
export function KeptPanel({ submission, onSendNow, onAnother }: KeptPanelProps) {
  const t = useTranslations('form.kept');
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div className="grid gap-4 py-2">
      <h1
        ref={heading}
        tabIndex={-1}
        aria-describedby="kept-text"
        className="text-[28px] leading-9 font-semibold tracking-tight outline-none"
      >
        {t('heading')}
      </h1>
      <p id="kept-text" className="text-base text-(--text-muted)">
        {t('text')}
      </p>
      <figure className="rounded-[10px] bg-(--surface-sunken) px-4 py-3">
        <figcaption className="text-sm text-(--text-muted)">{t('quote')}</figcaption>
        <blockquote
          dir="auto"
          className="mt-1 max-h-48 overflow-y-auto text-base wrap-anywhere whitespace-pre-wrap"
        >
          {submission.feedback}
        </blockquote>
      </figure>
      <SendNowButton onSendNow={onSendNow} className={`${PRIMARY_BUTTON} mt-2 w-full`} />
      <button type="button" onClick={onAnother} className={`${QUIET_BUTTON} justify-self-center`}>
        {t('another')}
      </button>
    </div>
  );
}
