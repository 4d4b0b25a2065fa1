import { useTranslations } from 'next-intl';
import type { Notice } from './form-state.ts';

/** Why nothing was sent although every field is right. */
export function FormNotice({ notice }: { notice: Notice | null }) {
  const t = useTranslations('form.notices');
  return (
    <div role="alert" className="empty:hidden">
      {notice && (
        <p className="rounded-[10px] bg-(--danger-soft) px-3.5 py-3 text-sm text-(--text)">
          {t(notice)}
        </p>
      )}
    </div>
  );
}
