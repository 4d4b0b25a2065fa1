import { useTranslations } from 'next-intl';
import { QUIET_BUTTON } from './field-classes.ts';
import type { ThankYouText as Text } from './send-feedback.ts';
import { ThankYouText } from './thank-you-text.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

interface ThankYouPanelProps {
  /** Null where the server sent none: then the page's own language thanks. */
  thankYou: Text | null;
  /** In the page's language. */
  fallback: Text;
  onAnother: () => void;
}

export function ThankYouPanel({ thankYou, fallback, onAnother }: ThankYouPanelProps) {
  const t = useTranslations('form.thanks');
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div className="grid justify-items-center gap-6 py-6 text-center">
      <ThankYouText ref={heading} thankYou={thankYou ?? fallback} />
      <button type="button" onClick={onAnother} className={QUIET_BUTTON}>
        {t('again')}
      </button>
    </div>
  );
}
