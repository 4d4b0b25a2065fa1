import { useTranslations } from 'next-intl';
import type { FormField } from './form-state.ts';

interface ErrorSummaryProps {
  errors: ReadonlyMap<FormField, string>;
}

/** All that is wrong, read out at once; people who see find it at the fields. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useTranslations('form.errors');
  return (
    <div role="alert" className="sr-only">
      {errors.size > 0 && (
        <>
          <p>{t('summary', { count: errors.size })}</p>
          <ul>
            {[...errors].map(([field, text]) => (
              <li key={field}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
