import { useTranslations } from 'next-intl';

/** Nearer to the limit than this share, the count shows. */
const NEAR = 0.9;
/** Announced in steps: a screen reader that counts every key would drown the text. */
const STEP = 25;

interface CharacterCountProps {
  id: string;
  count: number;
  limit: number;
}

export function CharacterCount({ id, count, limit }: CharacterCountProps) {
  const t = useTranslations('form.feedback');
  const near = count >= limit * NEAR;
  const left = limit - count;
  const announced = left < 0 ? t('over', { over: -left }) : t('left', { left: roundUp(left) });
  return (
    <p id={id} className="mt-1.5 text-end text-sm text-(--text-muted) tabular-nums empty:hidden">
      {near && (
        <>
          <span aria-hidden="true" className={left < 0 ? 'font-medium text-(--danger)' : undefined}>
            {t('count', { count, limit })}
            {left < 0 && ` · ${t('over', { over: -left })}`}
          </span>
          <span role="status" className="sr-only">
            {announced}
          </span>
        </>
      )}
    </p>
  );
}

function roundUp(left: number): number {
  return Math.ceil(left / STEP) * STEP;
}
