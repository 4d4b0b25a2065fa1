'use client';

import { AppWindow, Link2, type LucideIcon, MessageCircle, QrCode } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { WAYS, type Way } from './ways.ts';

const ICONS: Record<Way, LucideIcon> = {
  card: QrCode,
  link: Link2,
  widget: MessageCircle,
  frame: AppWindow,
};

interface WayChoiceProps {
  chosen: Way;
  onChoose: (way: Way) => void;
}

export function WayChoice({ chosen, onChoose }: WayChoiceProps) {
  const t = useTranslations('collect');
  return (
    <fieldset>
      <legend className="sr-only">{t('ways')}</legend>
      <div className="grid grid-cols-2 gap-2 lg:grid-cols-4">
        {WAYS.map((way) => {
          const Icon = ICONS[way];
          return (
            <label
              key={way}
              className={cn(
                'cursor-pointer rounded-lg border p-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent',
                way === chosen ? 'border-accent bg-accent-soft' : 'border-line hover:bg-sunken',
              )}
            >
              <input
                type="radio"
                name="way"
                value={way}
                checked={way === chosen}
                onChange={() => onChoose(way)}
                className="sr-only"
              />
              <span className="flex items-center gap-2 font-medium">
                <Icon aria-hidden className="size-4 shrink-0" />
                {t(`way.${way}`)}
              </span>
              <span className="mt-1 hidden text-pretty text-muted text-xs sm:block">
                {t(`way.${way}_text`)}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
