import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** Before this long it is not worth a word. */
const QUICK_SECONDS = 2;

/** How long a report has been written for: a language model takes its time. */
export function WritingProgress() {
  const t = useTranslations('desk');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.round((performance.now() - began) / 1000)),
      1000,
    );
    return () => clearInterval(timer);
  }, []);
  if (seconds < QUICK_SECONDS) return null;
  return (
    <p className="text-muted text-sm">
      <span className="tabular-nums">{t('reports.writing_for', { seconds })}</span>{' '}
      <span role="status">{t('reports.writing_leave')}</span>
    </p>
  );
}
