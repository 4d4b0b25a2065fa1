'use client';

import { useMemo } from 'react';
import { useRegionalLocale } from './use-regional-locale.ts';

interface NumberWords {
  /** 1,204 */
  count: (value: number) => string;
  /** 4.3 */
  rating: (value: number) => string;
  /** 0.68 → 68 % */
  share: (value: number) => string;
  /** 4.27 */
  exactRating: (value: number) => string;
  /** 0.6789 → 67.9 % */
  exactShare: (value: number) => string;
  /** −0.31 or +0.31 */
  signed: (value: number) => string;
  /** 3.2, and 12 from ten up */
  factor: (value: number) => string;
}

/** Numbers as they are written where the viewer is. */
export function useNumberFormat(): NumberWords {
  const locale = useRegionalLocale();
  return useMemo(() => {
    const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const rating = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const exactRating = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const exactShare = new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: 1,
    });
    const signed = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    });
    const factor = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    return {
      count: (value) => count.format(value),
      rating: (value) => rating.format(value),
      share: (value) => share.format(value),
      exactRating: (value) => exactRating.format(value),
      exactShare: (value) => exactShare.format(value),
      signed: (value) => signed.format(value),
      factor: (value) => (value < 10 ? factor : count).format(value),
    };
  }, [locale]);
}
