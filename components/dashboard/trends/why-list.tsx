'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { ChangeExplained } from '#lib/core/topics/change-explained.ts';
import { WhyBar } from './why-bar.tsx';
import { WhyRow } from './why-row.tsx';

/** Less would be written as 0.00. */
const LEAST_SHOWN = 0.005;

/** Each topic with its part, and at the end what is left. */
export function WhyList({ explained }: { explained: ChangeExplained }) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const topics = explained.topics.filter(({ effect }) => Math.abs(effect) >= LEAST_SHOWN);
  if (topics.length === 0) return null;
  // What is not shown goes to the rest, so that the column still adds up.
  const shown = topics.reduce((sum, { effect }) => sum + effect, 0);
  const rest = (explained.change ?? 0) - shown;
  const longest = Math.max(...[...topics.map(({ effect }) => effect), rest].map(Math.abs));
  return (
    <ul className="mt-3 divide-y divide-line">
      {topics.map((topic) => (
        <WhyRow key={topic.topic} effect={topic} explained={explained} longest={longest} />
      ))}
      <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-2.5 text-muted text-sm sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]">
        <span>{t('why.rest')}</span>
        <WhyBar effect={rest} longest={longest} plain />
        <span className="order-1 text-end tabular-nums">{format.signed(rest)}</span>
      </li>
    </ul>
  );
}
