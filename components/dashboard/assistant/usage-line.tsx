import { useLocale, useTranslations } from 'next-intl';
import type { ModelState } from '#lib/core/assistant/model-state.ts';

/** Which model answers, and what it cost today of what it may. */
export function UsageLine({ state }: { state: ModelState }) {
  const t = useTranslations('assistant');
  const locale = useLocale();
  const { model, used_up: usedUp, today } = state;
  if (model === null) return <p className="text-muted text-xs">{t('no_model')}</p>;
  const dollars = (amount: number | null) =>
    amount === null
      ? 'none'
      : new Intl.NumberFormat(locale, {
          style: 'currency',
          currency: 'USD',
          currencyDisplay: 'narrowSymbol',
          maximumFractionDigits: amount > 0 && amount < 0.01 ? 4 : 2,
        }).format(amount);
  return (
    <p className="text-muted text-xs tabular-nums">
      {t('model', { model })} ·{' '}
      {t('usage', {
        tokens: new Intl.NumberFormat(locale).format(today.tokens),
        cost: dollars(today.cost),
        budget: dollars(today.budget),
      })}
      {usedUp && <span className="block text-ink">{t('used_up')}</span>}
    </p>
  );
}
