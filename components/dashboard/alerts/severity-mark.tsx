'use client';

import { Info, Siren, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import type { Severity } from '#lib/core/alerts/alert.ts';

const LOOKS = {
  info: { icon: Info, tone: 'accent' },
  warning: { icon: TriangleAlert, tone: 'neutral' },
  critical: { icon: Siren, tone: 'negative' },
} as const;

/** How grave, as a word, a shape and a hue. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useTranslations('alerts');
  const { icon: Icon, tone } = LOOKS[severity];
  return (
    <Badge tone={tone} className="shrink-0 whitespace-nowrap">
      <Icon aria-hidden />
      {t(`severity.${severity}`)}
    </Badge>
  );
}
